/** OpenID Connect's code flow with PKCE, for a page without its own server (RFC 7636, RFC 9700). */

const CLIENT = "demo-app-with-consent";
const KEY = "openid";

/** @param {ArrayBuffer | Uint8Array} bytes */
const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));
const callback = () => `${location.origin}/callback`;

/**
 * The address that requests a code, as the `next` of a sign-in. The session storage keeps the values with which the
 * response is checked.
 * @returns {Promise<string>}
 */
export async function beginOpenId() {
  const [verifier, state, nonce] = [random(), random(), random()];
  sessionStorage.setItem(KEY, JSON.stringify({ verifier, state, nonce }));
  const bytes = new TextEncoder().encode(verifier);
  const query = new URLSearchParams({
    client_id: CLIENT,
    redirect_uri: callback(),
    response_type: "code",
    scope: "openid profile email",
    state,
    nonce,
    code_challenge: base64url(await crypto.subtle.digest("SHA-256", bytes)),
    code_challenge_method: "S256",
  });
  return `/application/o/authorize/?${query}`;
}

/** @type {Map<string, Promise<string>>} */
const redeemed = new Map();

/**
 * Exchanges the code in the address for the user's name. Each code can be used once, so repeated calls get the same
 * promise.
 * @param {string} search the query of the callback's address
 * @returns {Promise<string>}
 */
export function finishOpenId(search) {
  const name = redeemed.get(search) ?? redeem(search);
  redeemed.set(search, name);
  return name;
}

/** @param {string} search */
async function redeem(search) {
  const answer = new URLSearchParams(search);
  const { verifier, state, nonce } = JSON.parse(
    sessionStorage.getItem(KEY) ?? "{}",
  );
  sessionStorage.removeItem(KEY);
  if (!state || answer.get("state") !== state)
    throw new Error("The response does not belong to a request of this tab.");
  const response = await fetch("/application/o/token/", {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: CLIENT,
      redirect_uri: callback(),
      code: answer.get("code") ?? "",
      code_verifier: verifier,
    }),
  });
  if (!response.ok)
    throw new Error(
      `The server refused the code with status ${response.status}.`,
    );
  const { id_token } = await response.json();
  const claims = JSON.parse(
    atob(id_token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/")),
  );
  if (claims.nonce !== nonce)
    throw new Error("The token does not belong to a request of this tab.");
  return claims.preferred_username;
}
