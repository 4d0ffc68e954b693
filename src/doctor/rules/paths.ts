import {
  type Answer,
  type Failure,
  inWords,
  isAnswer,
  isNumbered,
  isRecord,
  jsonOf,
  textOf,
  typeOf,
} from "../ask.js";
import { parseUrl } from "../../client/url.js";
import { passOn, passOnAll } from "../fixes.js";
import { titleOf } from "../html.js";
import type { Observed } from "../observed.js";
import { EXECUTOR, PROBED, type Probed } from "../paths.js";
import { challengeOf, isOthers, isReached, isStarting } from "./executor.js";
import {
  count,
  fine,
  type Judgement,
  type Rule,
  unseen,
  wrong,
} from "./rule.js";

/** The paths of this rule. WebSockets have a rule of their own. */
const JUDGED = PROBED.filter((path) => path !== "/ws/client/");

/** Each needed path is answered by authentik, and not by the application or by something in between. */
export const paths: Rule = {
  id: "paths",
  title: "Paths passed on",
  looksAt:
    "authentik answers below every path that the element needs, and nothing else does",
  about: "docs/deploying.md#paths-to-proxy",
  judge(seen) {
    if (seen.withheld !== undefined)
      return unseen(
        seen.withheld,
        "To see the flow, sign out and check again.",
      );
    if (!isReached(seen)) return unreached(seen);
    if (challengeOf(seen) === undefined) return noFlow(seen);
    const blocked = blockedAnswer(seen);
    if (blocked) return blocked;
    const answers = JUDGED.map(
      (path) => [path, seen.probes.get(path)] as const,
    );
    // If the number of requests is removed on the way, only answers with a known shape can be told apart.
    const isMarked = isNumbered(seen.first);
    const missing = answers.filter(
      ([path, answer]) => isIts(path, answer, isMarked) === false,
    );
    const unsure = answers.filter(
      ([path, answer]) => isIts(path, answer, isMarked) === undefined,
    );
    const total = answers.length + 1;
    if (missing.length === 0 && unsure.length > 0)
      return unseen(
        `${total - unsure.length} of ${total}; something removes the header X-authentik-id, by which the others would be known`,
        "Let the proxy pass the headers of authentik on.",
      );
    if (missing.length === 0) return fine(`${total} of ${total}`);
    const names = missing.map(([path]) => path);
    return wrong(
      missing.length === 1
        ? `${names[0] ?? ""} is not passed on to authentik`
        : `${count(missing.length, "path")} are not passed on to authentik`,
      passOn(names, seen.base.pathname),
      {
        measured: missing.map(([path, answer]) => [
          path,
          answered(answer, seen),
        ]),
        detail: missing.map(([path]) => WITHOUT[path]).join(" "),
      },
    );
  },
};

const WITHOUT: Readonly<Record<Probed, string>> = {
  "/api/v3/core/users/me/": "Your code cannot find out who is signed in.",
  "/api/v3/core/brands/current/":
    "Your code cannot read the title and the flows of the brand.",
  "/api/v3/stages/authenticator/duo/": "The set-up of Duo does not go on.",
  "/api/v3/sources/plex/redeem_token/": "A sign-in with Plex fails.",
  "/endpoints/": "Device checks with Google Chrome and agents fail.",
  "/endpoint/": "Device checks with Google’s GDTC fail.",
  "/source/": "A sign-in with another identity provider fails.",
  "/if/flow/": "Links in mails lead nowhere.",
  "/ws/client/": "The server’s notices are not shown.",
};

/** Whether authentik answered this request; `undefined` if nothing tells. */
function isIts(
  path: Probed,
  answer: Answer | Failure | undefined,
  isMarked: boolean,
): boolean | undefined {
  if (isNumbered(answer)) return true;
  if (path === "/api/v3/core/users/me/" && isMe(answer)) return true;
  if (path === "/api/v3/core/brands/current/" && jsonOf(answer)?.matched_domain)
    return true;
  // The page may serve authentik's flow pages itself.
  if (path === "/if/flow/" && isAnswer(answer))
    return answer.status === 200 && typeOf(answer) === "text/html";
  return isMarked || !isAnswer(answer) ? false : undefined;
}

/**
 * Whether this names the signed-in user, or is authentik's refusal without one
 * (docs/protocol/helper-endpoints.md#nobody-is-signed-in).
 */
const isMe = (answer: Answer | Failure | undefined) => {
  const reply = jsonOf(answer);
  return (
    isAnswer(answer) &&
    ((answer.status === 200 && isRecord(reply?.user)) ||
      (answer.status === 403 && textOf(reply?.detail) !== ""))
  );
};

/** The question came, and something in front of authentik refuses the answer to it. */
function blockedAnswer(seen: Observed): Judgement | undefined {
  const reply = seen.answered?.reply;
  return isOthers(seen, reply) && isAnswer(reply) && reply.status >= 400
    ? wrong("the answer to the question does not reach authentik", [], {
        measured: [[`POST ${EXECUTOR}`, inWords(reply)]],
        detail:
          "No flow goes on. Something in front of authentik refuses the POST: a limit of methods, a firewall, or a limit of requests. Take the paths of authentik out of it.",
      })
    : undefined;
}

/** What came instead, and from where. */
function answered(
  answer: Answer | Failure | undefined,
  seen: Observed,
): string {
  const words = inWords(answer);
  if (!isAnswer(answer) || typeOf(answer) !== "text/html" || !answer.body)
    return words;
  const { document } = seen;
  if (isAnswer(document) && answer.body === document.body)
    return `${words}, the page of the application`;
  const title = titleOf(answer.body);
  return title ? `${words}, “${title}”` : words;
}

/** authentik did not answer at all. */
function unreached(seen: Observed): Judgement {
  const { first, document, base } = seen;
  if (isStarting(first))
    return unseen("authentik is starting", "Check again in a minute.");
  if (!isAnswer(first) && !isAnswer(document))
    return wrong(`nothing answers at ${seen.page.host}`, [], {
      measured: [[EXECUTOR, inWords(first)]],
      detail: "Without an answer the doctor can say nothing else.",
    });
  const other = isAnswer(first) && otherOrigin(first, seen.page);
  if (other)
    return wrong(`${seen.page.host} leads to ${other}`, [], {
      measured: [[EXECUTOR, inWords(first)]],
      detail: "Check that address instead.",
    });
  const guard = isAnswer(first) && guardOf(first);
  if (guard)
    return wrong(`${guard} answers instead of authentik`, [], {
      measured: [[EXECUTOR, answered(first, seen)]],
      detail:
        "Take the paths of authentik out of this check: a request of the element cannot pass it.",
    });
  const missing = JUDGED.filter(
    (path) => isIts(path, seen.probes.get(path), true) === false,
  );
  return wrong(
    `${EXECUTOR} is not passed on to authentik`,
    // A proxy that passes nothing on needs all lines.
    missing.length + 1 < JUDGED.length
      ? passOn([EXECUTOR, ...missing], base.pathname)
      : passOnAll(base.pathname),
    {
      measured: [[EXECUTOR, answered(first, seen)]],
      detail:
        "No flow starts. The other rules cannot be judged until this works.",
    },
  );
}

/** The origin of a redirect to another one, such as from http to https. */
function otherOrigin({ isRedirect, hops }: Answer, page: URL) {
  const to = isRedirect
    ? parseUrl(hops?.at(-1)?.location ?? "", page)
    : undefined;
  return to && to.origin !== page.origin ? to.origin : undefined;
}

/** A check in front of authentik, by its answer. */
function guardOf({ status, headers, redirected, isRedirect, url }: Answer) {
  if (headers.get("cf-mitigated")) return "a check of Cloudflare";
  if (status === 401 || status === 403 || status === 407)
    return `a check in front of it (status ${status})`;
  if (isRedirect) return "another page, by a redirect,";
  return redirected && !url.includes(EXECUTOR) ? "another page" : undefined;
}

/** authentik answered, but has no such flow. */
function noFlow({ first, slug }: Observed): Judgement {
  const status = isAnswer(first) ? first.status : 0;
  const measured = [[EXECUTOR, inWords(first)]] as const;
  if (status === 429 || status >= 500)
    return wrong(`authentik answers with an error: ${inWords(first)}`, [], {
      measured,
      detail:
        status === 429
          ? "authentik limits the requests. Check again later."
          : "The log of authentik says more.",
    });
  return wrong(
    status === 404
      ? `authentik has no flow “${slug}”`
      : "authentik answers without a question",
    [],
    { measured, detail: "Name a flow that signs in." },
  );
}
