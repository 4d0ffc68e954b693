import type { FlowClient } from "../flow-client.js";
import { FlowError } from "../errors.js";

/** Errors for wrong set-ups that the replies show only indirectly. Each message names the remedy. */

export const unsafeRedirect = () =>
  new FlowError(
    "unsafe-redirect",
    "The server sent an address that runs code, or that looks like a path but leaves authentik's origin. The client did not follow it.",
  );

export const queryRewritten = () =>
  new FlowError(
    "query-rewritten",
    "authentik redirects to its own executor. It does so if a proxy re-encodes the query or changes the path. The proxy must pass both on byte for byte.",
  );

export const busy = () =>
  new FlowError(
    "busy",
    "Another flow on this page waits for an answer. authentik keeps only one flow per session.",
  );

/** The flow needs a signed-in user, and there is none. */
export const signedOut = () =>
  new FlowError(
    "signed-out",
    "The flow began with a refusal, and nobody is signed in.",
  );

/** The most likely cause of a crash after an answer of a signed-in person. The server never names the cause. */
export function csrfTrouble(
  { csrfToken, pageUrl, base }: FlowClient,
  requestId: string | undefined,
): FlowError {
  const start = "The server failed on an answer";
  if (csrfToken) {
    return new FlowError(
      "csrf-refused",
      `${start} although the client sent the CSRF token. If a person is signed in, the CSRF check may have failed: the proxy changes Host or forgets X-Forwarded-Proto.`,
      { requestId },
    );
  }
  // A page outside the cookie's path cannot read the cookie (docs/protocol/embedding.md#authentik-under-a-sub-path).
  if (pageUrl && !pageUrl.pathname.startsWith(base.pathname)) {
    return new FlowError(
      "cookie-path",
      `${start}, and this page cannot read the CSRF cookie: the cookie's path is ${base.pathname}, and the page is outside that path. Move the page below the path, or let the proxy rewrite the cookie's path.`,
      { requestId },
    );
  }
  return new FlowError(
    "csrf-missing",
    `${start}, and this page finds no readable cookie authentik_csrf. Check that the proxy passes Set-Cookie on.`,
    { requestId },
  );
}
