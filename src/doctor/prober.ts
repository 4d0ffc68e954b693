/**
 * Asks what a browser would ask. All requests are safe: none signs anybody in or out, and none carries a secret
 * (docs/doctor.md#what-it-sends).
 */
import { encodeQuery } from "../client/query-encoding.js";
import { parseUrl } from "../client/url.js";
import {
  type Answer,
  type Ask,
  type Failure,
  isAnswer,
  isRecord,
  jsonOf,
  textOf,
} from "./ask.js";
import {
  type Challenge,
  componentOf,
  isAnswerable,
  picturesOf,
} from "./challenge.js";
import type { Answered, Observed, OriginTry } from "./observed.js";
import { EXECUTOR, isSlug, PROBED, PROBES, type Probed } from "./paths.js";

/**
 * A name that no user has: `.invalid` is reserved. authentik treats it as a mistyped name: without a password, so no
 * sign-in fails.
 */
export const UNKNOWN_NAME = "flow-doctor@check.invalid";

/** Everything that some proxy or server writes in another way. */
const INNER = "flow-doctor=a/b c~(d)*'e'&f=%2F+%C3%A9";

const DEFAULT = "default-authentication-flow";
const MOST_PICTURES = 3;
const JSON_ONLY = { Accept: "application/json" };

export interface Wishes {
  readonly page: URL;
  readonly base: URL;
  /** Default: the flow of the brand, or else `default-authentication-flow`. */
  readonly slug?: string | undefined;
}

/** What differs between Node and a page. */
export interface Surroundings {
  readonly ask: Ask;
  /**
   * The token of a cookie that the next requests carry, or `undefined` if a person is signed in and the page cannot read
   * it. In Node the cookie is made up; in a page it is the signed-in person's, or made up for a moment.
   */
  readonly token: (isSignedIn: boolean | undefined) => string | undefined;
  /** Removes a cookie that was made up. */
  readonly forget: () => void;
  /** Whether no request carries the cookies of a person, as in Node. */
  readonly isAnonymous: boolean;
  /** The origins to try, one after the other, until one is accepted. A page can send only its own. */
  readonly origins: readonly string[];
}

type Core = Omit<Observed, "socket" | "files" | "browser" | "connection">;

export async function probe(
  wishes: Wishes,
  surroundings: Surroundings,
): Promise<Core> {
  const { page, base } = wishes;
  const { ask } = surroundings;
  const at = (path: string) => base.href + path.slice(1);
  const get = (path: string, headers = {}) => ask({ url: at(path), headers });
  // The page first: it is what a browser loads first, and an unreachable server ends the run soon.
  const document = await ask({
    url: page.origin + page.pathname,
    headers: { Accept: "text/html" },
    follow: true,
  });
  const brand = await get("/api/v3/core/brands/current/", JSON_ONLY);
  const user = await get("/api/v3/core/users/me/", JSON_ONLY);
  const isSignedIn = signedIn(user);
  const named = textOf(jsonOf(brand)?.flow_authentication);
  const ofBrand = isSlug(named) ? named : "";
  const slug = wishes.slug ?? (ofBrand || DEFAULT);
  const probes = new Map<Probed, Answer | Failure>();
  for (const path of PROBED) {
    const answer =
      path === "/api/v3/core/brands/current/"
        ? brand
        : path === "/api/v3/core/users/me/"
          ? user
          : await get(PROBES[path](slug), {
              Accept: path.startsWith("/api/")
                ? "application/json"
                : "text/html",
            });
    probes.set(path, answer);
  }
  // The first GET of some flows acts: it signs out, or deletes the account. So a signed-in person's flow is only asked
  // for if authentik itself says that it signs in.
  const isKnown = slug === ofBrand || slug === DEFAULT;
  const withheld =
    surroundings.isAnonymous || isSignedIn === false || isKnown
      ? undefined
      : "a person may be signed in, and the first request of some flows signs out or deletes the account";
  const url = `${at(EXECUTOR)}${encodeURIComponent(slug)}/?query=${encodeQuery(INNER)}`;
  const first = withheld
    ? undefined
    : await ask({ url, headers: JSON_ONLY, follow: true });
  const challenge = jsonOf(first);
  const answered =
    challenge && isAnswerable(challenge)
      ? await answer(url, surroundings, isSignedIn)
      : undefined;
  const pictures = await look(challenge, jsonOf(brand), wishes, ask);
  const origins = await tryOrigins(
    at("/flows/-/cancel/"),
    surroundings,
    isSignedIn,
  );
  // The last request of the flow: it drops the plan that the doctor has begun. Its redirect is not followed, because it
  // leads to the sign-out.
  const cancel = await get("/flows/-/cancel/", { Accept: "text/html" });
  return {
    page,
    base,
    slug,
    document,
    probes,
    first,
    ...(withheld !== undefined && { withheld }),
    answered,
    cancel,
    origins,
    pictures,
    isSignedIn,
  };
}

/** docs/protocol/helper-endpoints.md#nobody-is-signed-in */
function signedIn(user: Answer | Failure): boolean | undefined {
  const reply = jsonOf(user);
  if (isAnswer(user) && user.status === 200 && isRecord(reply?.user))
    return true;
  return isAnswer(user) && user.status === 403 && reply?.detail !== undefined
    ? false
    : undefined;
}

/**
 * Answers the question for a name. An accepted answer is a 302 to the address of the request, which authentik compares
 * byte for byte (docs/protocol/query.md#the-encoding-must-be-pythons).
 */
async function answer(
  url: string,
  { ask, token, forget }: Surroundings,
  isSignedIn: boolean | undefined,
): Promise<Answered> {
  const csrf = isSignedIn === true ? token(isSignedIn) : undefined;
  const reply = await ask({
    method: "POST",
    url,
    headers: {
      ...JSON_ONLY,
      "Content-Type": "application/json",
      ...(csrf && { "X-authentik-CSRF": csrf }),
    },
    body: JSON.stringify({
      component: "ak-stage-identification",
      uid_field: UNKNOWN_NAME,
    }),
    follow: true,
  });
  if (csrf) forget();
  const { pathname, search } = new URL(url);
  const isElsewhere = componentOf(jsonOf(reply)) === "xak-flow-redirect";
  const next = isElsewhere
    ? await ask({ url, headers: JSON_ONLY, follow: true })
    : reply;
  return { sent: pathname + search, reply, next };
}

/**
 * Whether authentik accepts the origin of the page. It checks that only for signed-in people, but its other views check
 * it for everybody: a POST with a token that matches its cookie is 405 in the cancel view, which takes no POST, and 403
 * if the check failed (docs/protocol/life-cycle.md#cancel). Both change nothing.
 */
async function tryOrigins(
  url: string,
  { ask, token, forget, origins }: Surroundings,
  isSignedIn: boolean | undefined,
): Promise<OriginTry[] | undefined> {
  const csrf = token(isSignedIn);
  if (csrf === undefined) return undefined;
  const tries: OriginTry[] = [];
  for (const origin of origins) {
    const answer = await ask({
      method: "POST",
      url,
      headers: {
        Accept: "text/html",
        "Content-Type": "application/json",
        "X-authentik-CSRF": csrf,
        Origin: origin,
      },
      body: "{}",
    });
    tries.push({ origin, answer });
    if (isAnswer(answer) && answer.status === 405) break;
  }
  forget();
  return tries;
}

/** Asks for pictures that authentik itself serves. */
async function look(
  challenge: Challenge | undefined,
  brand: Challenge | undefined,
  { page, base }: Wishes,
  ask: Ask,
): Promise<(Answer | Failure)[]> {
  const named = [
    ...(challenge ? picturesOf(challenge) : []),
    textOf(brand?.branding_logo),
    textOf(brand?.branding_favicon),
  ];
  const urls = named.flatMap((name) => {
    const url = name ? parseUrl(name, new URL("/", base)) : undefined;
    const isOurs =
      url?.origin === page.origin &&
      /^\/(static|files|media)\//.test(
        url.pathname.slice(base.pathname.length - 1),
      );
    return isOurs ? url.href : [];
  });
  const answers: (Answer | Failure)[] = [];
  for (const url of [...new Set(urls)].slice(0, MOST_PICTURES)) {
    answers.push(
      await ask({ url, headers: { Accept: "image/*" }, limit: 2_000_000 }),
    );
  }
  return answers;
}
