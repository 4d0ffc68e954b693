import { inWords, isAnswer, jsonOf, textOf, withoutQuery } from "../ask.js";
import { componentOf } from "../challenge.js";
import { bytes as lines } from "../fixes.js";
import type { Answered, Observed } from "../observed.js";
import { EXECUTOR } from "../paths.js";
import { challengeOf } from "./executor.js";
import {
  fine,
  type Judgement,
  type Rule,
  unseen,
  UNREACHED,
  wrong,
} from "./rule.js";

/** Path and query arrive byte for byte. */
export const bytes: Rule = {
  id: "bytes",
  title: "Path and query",
  looksAt:
    "authentik gets the address as it was sent: it compares the text when it answers with a redirect to it",
  about: "docs/protocol/query.md#proxies-that-rewrite-the-query",
  judge(seen) {
    const slash = withoutSlash(seen);
    if (slash) return slash;
    const challenge = challengeOf(seen);
    if (!challenge) return unseen(UNREACHED);
    if (!seen.answered)
      return unseen(
        `“${componentOf(challenge)}” is a question that the doctor does not answer`,
        "To see whether the query arrives, name a flow that asks for a name alone.",
      );
    return judged(seen.answered);
  },
};

/** A server that removes the slash at the end sends the browser to another address, where authentik has nothing. */
function withoutSlash({ first, slug }: Observed): Judgement | undefined {
  if (!isAnswer(first)) return undefined;
  const target =
    first.hops?.[0]?.location ?? (first.redirected ? first.url : "");
  return withoutQuery(target).endsWith(`/executor/${slug}`)
    ? wrong("the slash at the end of the path is removed", lines(), {
        measured: [
          ["sent", `…/executor/${slug}/`],
          ["led to", `…/executor/${slug}`],
        ],
        detail: "No flow starts: authentik has nothing at that address.",
      })
    : undefined;
}

function judged({ sent, reply }: Answered): Judgement {
  const challenge = jsonOf(reply);
  const led = isAnswer(reply) ? reply.hops?.[0]?.location : undefined;
  // An accepted answer leads to an address that is not authentik's here, such as one without the prefix.
  if (!challenge && led !== undefined && led !== sent)
    return rewritten(sent, led);
  if (!isAnswer(reply) || !challenge)
    return unseen(`the answer was not accepted: ${inWords(reply)}`);
  if (componentOf(challenge) === "xak-flow-redirect")
    return rewritten(sent, textOf(challenge.to));
  const location = reply.hops?.[0]?.location;
  if (location !== undefined ? location === sent : reply.redirected)
    return fine("byte for byte");
  return challenge.response_errors === undefined
    ? unseen(
        `the reply does not tell: ${componentOf(challenge) || "no component"}`,
      )
    : unseen(
        "this flow refuses a name that no user has, and only an accepted answer tells",
        "To see whether the query arrives, name a flow that accepts any name.",
      );
}

/** authentik leads to the address that it received, encoded anew. */
function rewritten(sent: string, to: string): Judgement {
  const [path = "", query = ""] = sent.split("?");
  const [itsPath = "", itsQuery = ""] = to.split("?");
  const measured = [
    ["sent", sent],
    ["arrived as", to],
  ] as const;
  if (!itsPath.includes(EXECUTOR))
    return unseen("the flow ended with a redirect elsewhere");
  if (path !== itsPath)
    return wrong("the path is changed on the way", lines(), {
      measured,
      detail: "Addresses that authentik sends lead to the wrong place.",
    });
  return query === itsQuery
    ? wrong("the query is encoded again on the way", lines(), {
        measured: [["sent", sent]],
        detail:
          "Every accepted answer costs one more request, and the console shows a warning.",
      })
    : wrong("the query is changed on the way", lines(), {
        measured,
        detail:
          "What the page asks for in its query is lost, such as where to go after the sign-in.",
      });
}
