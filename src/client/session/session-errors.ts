import type { FlowClient } from "../flow-client.js";
import { FlowError } from "../errors.js";

/** Errors for wrong set-ups that the replies show only indirectly. Each message names the remedy. */

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

/** The most likely cause of a crash after an answer of a signed-in person. The server never names the cause. */
export function csrfTrouble(
  { csrfToken, pageUrl, base }: FlowClient,
  requestId: string | undefined,
): FlowError {
  const start = "An answer failed on the server";
  if (csrfToken) {
    return new FlowError(
      "csrf-refused",
      `${start} although the CSRF token was sent. If somebody is signed in, it may be the CSRF check: the proxy changes Host or forgets X-Forwarded-Proto.`,
      { requestId },
    );
  }
  // A page outside the cookie's path cannot read the cookie (docs/protocol/embedding.md#authentik-under-a-sub-path).
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
