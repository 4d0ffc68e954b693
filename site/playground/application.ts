/**
 * The page of an application that signs its users in with OpenID Connect (code flow with PKCE). At its own address it
 * requests a code, at `/callback` it exchanges the code and says whom it knows now.
 */
import { OidcClient, WebStorageStateStore } from "oidc-client-ts";
import { folder } from "./folder.js";

/** The demo's server asks for consent before it gives this client a code. */
const CLIENT = "demo-app-with-consent";

const base = location.origin + folder;
const client = new OidcClient({
  authority: `${base}application/o/${CLIENT}/`,
  client_id: CLIENT,
  redirect_uri: `${base}callback`,
  scope: "openid profile email",
  stateStore: new WebStorageStateStore({
    prefix: "flow-executor-playground.",
    store: sessionStorage,
  }),
});

async function run(): Promise<string> {
  if (!location.pathname.endsWith("/callback")) {
    const { url } = await client.createSigninRequest({});
    location.replace(url);
    return "The application asks who you are.";
  }
  const { profile } = await client.processSigninResponse(location.href);
  // A code works once.
  history.replaceState(undefined, "", location.pathname);
  return `The application knows you as ${profile.name ?? profile.sub}, ${profile.email ?? "without a mail address"}.`;
}

const place = document.querySelector("#who");
if (place)
  run().then(
    (text) => {
      place.textContent = text;
    },
    (error: unknown) => {
      place.textContent = `The application could not sign you in: ${String(error)}`;
    },
  );
