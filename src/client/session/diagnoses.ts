import type { FlowClient } from "../flow-client.js";
import { FlowError } from "../errors.js";

/** Set-ups that go wrong in ways which the wire shows only indirectly, each in words that name the remedy. */

export const unsafeRedirect = () =>
  new FlowError(
    "unsafe-redirect",
    "The server gave an address that runs code or leaves authentik's origin by a trick. It was not followed.",
  );

export const queryRewritten = () =>
  new FlowError(
    "query-rewritten",
    "authentik redirects to its own executor, as it does when a proxy re-encodes the query or changes the path. The proxy must pass both on byte for byte.",
  );

export const busy = () =>
  new FlowError(
    "busy",
    "Another flow waits for an answer on this page; authentik keeps one at a time.",
  );

/** What two crashes in a row of one component's answer most likely are, which the server never names. */
export function csrfTrouble(
  { csrfToken, pageUrl, base }: FlowClient,
  requestId: string | undefined,
): FlowError {
  const start = "Two answers in a row failed on the server";
  if (csrfToken) {
    return new FlowError(
      "csrf-refused",
      `${start} although the CSRF token was sent. If it is the CSRF check, the proxy changes Host or forgets X-Forwarded-Proto.`,
      { requestId },
    );
  }
  // Outside the cookies' path a page never sees them (docs/protocol/embedding.md#authentik-under-a-sub-path).
  if (pageUrl && !pageUrl.pathname.startsWith(base.pathname)) {
    return new FlowError(
      "cookie-path",
      `${start}, and the CSRF cookie is out of sight: it belongs to ${base.pathname}, and this page lies outside. Move the page below it, or let the proxy rewrite the cookie's path.`,
      { requestId },
    );
  }
  return new FlowError(
    "csrf-missing",
    `${start}, and there is no readable cookie authentik_csrf. Does the proxy pass Set-Cookie on?`,
    { requestId },
  );
}
