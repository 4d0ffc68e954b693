/** OpenID Connect with PKCE, in an application without a server of its own. */
import { OidcClient, type SigninResponse } from "oidc-client-ts";

const CLIENT = "demo-app-with-consent";

const client = new OidcClient({
  authority: `${location.origin}/application/o/${CLIENT}/`,
  client_id: CLIENT,
  redirect_uri: `${location.origin}/callback`,
  scope: "openid profile email",
});

let response: Promise<SigninResponse> | undefined;

/** The address that requests a code: the `next` of a sign-in. */
export async function codeRequest(): Promise<string> {
  const nonce = crypto.randomUUID();
  const { url } = await client.createSigninRequest({ nonce });
  return url;
}

/**
 * Exchanges the code in the callback's address for tokens. A code works once, so the address loses it immediately, and
 * later calls return the same tokens. `undefined`: there is no code.
 */
export function tokens(): Promise<SigninResponse> | undefined {
  if (new URLSearchParams(location.search).has("state")) {
    response = client.processSigninResponse(location.href);
    history.replaceState(history.state, "", location.pathname);
  }
  return response;
}

export function forgetTokens(): void {
  response = undefined;
}
