/** What authentik takes the page for: its host and its scheme, from everything that tells it. */
import { isAnswer, isNumbered, isRecord, textOf } from "../ask.js";
import { ownAddresses, relyingParties } from "../challenge.js";
import { readSetCookie } from "../cookies.js";
import { aboutAuthentik } from "../html.js";
import type { Observed } from "../observed.js";
import { parseUrl } from "../../client/url.js";
import { answersOf, challengeOf, nextOf } from "./executor.js";

export const SESSION = "authentik_session";

export interface Identity {
  /** A host with its port, if it is not the usual one; from a relying party, without a port. */
  readonly host?: string;
  /** Whether `host` has no port because it is not told. */
  readonly isWithoutPort?: boolean;
  /** `http:` or `https:`. */
  readonly scheme?: string;
  /** Where it was read. */
  readonly from: string;
}

/** What authentik told about the request, the surest first. */
export function identities(seen: Observed): Identity[] {
  const pages = answersOf(seen).flatMap(({ body }) => {
    const url = parseUrl(aboutAuthentik(body).address ?? "");
    return url ? { url, from: "its own page" } : [];
  });
  const asked = [challengeOf(seen), nextOf(seen)].filter(isRecord);
  const links = asked
    .flatMap(ownAddresses)
    .map((url) => ({ url, from: "a link" }));
  const named = [...pages, ...links].map(({ url, from }): Identity => ({
    host: url.host,
    scheme: url.protocol,
    from,
  }));
  const parties = asked.flatMap(relyingParties).map((host): Identity => ({
    host,
    isWithoutPort: true,
    from: "a passkey’s RP ID",
  }));
  const scheme = schemeOfCookies(seen);
  return [
    ...named,
    ...parties,
    ...(scheme ? [{ scheme, from: "its session cookie" }] : []),
  ];
}

/** The session cookie is `Secure` if authentik sees https (docs/protocol/cookies-and-csrf.md#the-cookies). */
function schemeOfCookies({ first }: Observed): string | undefined {
  if (!isAnswer(first)) return undefined;
  const cookie = first.setCookies
    ?.map(readSetCookie)
    .find(({ name, isGone }) => name === SESSION && !isGone);
  return cookie && (cookie.isSecure ? "https:" : "http:");
}

/** Whether a POST from the page's origin was accepted; `undefined` if that was not seen. */
export function isOriginAccepted(seen: Observed): boolean | undefined {
  const own = seen.origins?.find(({ origin }) => origin === seen.page.origin);
  if (!own || !isAnswer(own.answer) || !isNumbered(own.answer))
    return undefined;
  const { status } = own.answer;
  return status === 405 ? true : status === 403 ? false : undefined;
}

/** The other origin that was accepted, if the page's was not. */
export const otherOrigin = (seen: Observed): string | undefined =>
  seen.origins?.find(
    ({ origin, answer }) =>
      origin !== seen.page.origin && isAnswer(answer) && answer.status === 405,
  )?.origin;

/** The first scheme that authentik told. */
export const schemeSeen = (seen: Observed): Identity | undefined =>
  identities(seen).find(({ scheme }) => scheme !== undefined);

/** The first host that authentik told. */
export const hostSeen = (seen: Observed): Identity | undefined =>
  identities(seen).find(({ host }) => textOf(host) !== "");

export const isHostRight = (
  { host = "", isWithoutPort }: Identity,
  page: URL,
): boolean => host === (isWithoutPort ? page.hostname : page.host);
