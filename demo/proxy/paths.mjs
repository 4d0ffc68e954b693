// The paths of authentik that a proxy passes on, with the reason for each. `npm run readme` generates the
// configurations in this folder, the demo's own proxy and the tables of docs/deploying.md from this list. A path with a
// trailing slash includes everything below it; any other path stands only for itself.

/**
 * The paths that the element needs. The page's scripts can reach all of them, so the default list contains no others.
 */
export const needed = [
  { path: "/api/v3/flows/executor/", why: "the flows" },
  { path: "/api/v3/core/users/me/", why: "your code asks who is signed in" },
  {
    path: "/api/v3/core/brands/current/",
    why: "your code asks for the brand's title, logo and flows",
  },
  {
    path: "/api/v3/stages/authenticator/duo/",
    why: "the set-up of Duo asks whether the phone has answered",
  },
  {
    path: "/api/v3/sources/plex/redeem_token/",
    why: "a sign-in with Plex hands its token over",
  },
  {
    path: "/endpoints/",
    why: "frames of device checks: Google Chrome, agents",
  },
  { path: "/endpoint/", why: "frames of device checks: Google's GDTC" },
  { path: "/flows/-/", why: "cancelling a flow, the brand's default flows" },
  {
    path: "/source/",
    why: "sign-ins with other identity providers begin here and come back here",
  },
  {
    path: "/if/flow/",
    why: "authentik's own page for a flow: links in mails, and where the element cannot go on",
  },
  { path: "/ws/client/", why: "notices of the server, by WebSocket" },
  { path: "/static/", why: "authentik's own pictures" },
  { path: "/files/", why: "uploaded pictures" },
  { path: "/media/", why: "uploaded pictures of authentik 2025.10" },
];

/** Paths that some applications also need. */
export const more = [
  {
    path: "/application/o/",
    why: "an application that signs in here is a client of OpenID Connect or OAuth",
  },
  { path: "/application/saml/", why: "the same with SAML" },
  { path: "/device", why: "people type the codes of devices" },
  {
    path: "/recovery/",
    why: "administrators hand out links for a lost password",
  },
];

/** The exception: authentik's own user interface on this origin needs its whole API. */
export const wide = [
  { path: "/api/v3/", why: "the API" },
  {
    path: "/if/",
    why: "the pages for users and administrators; a page of yours at `/if/flow/` stays where it is",
  },
  { path: "/application/", why: "launching applications" },
];
