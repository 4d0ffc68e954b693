// The paths of authentik that a proxy passes on, with the reason for each. `npm run readme` generates the
// configurations in this folder, the demo's own proxy and the tables of docs/deploying.md from this list. A path with a
// trailing slash includes everything below it; any other path stands only for itself.

/**
 * The paths that the element needs. The page's scripts can reach all of them, so the default list contains no others.
 * An application may have a `/static/`, `/media/` or `/files/` of its own, so only authentik's folders there are in it.
 */
export const needed = [
  { path: "/api/v3/flows/executor/", why: "runs the flows" },
  { path: "/api/v3/core/users/me/", why: "tells your code who is signed in" },
  {
    path: "/api/v3/core/brands/current/",
    why: "tells your code the brand's title, logo and flows",
  },
  {
    path: "/api/v3/stages/authenticator/duo/",
    why: "tells the set-up of Duo whether the phone is connected",
  },
  {
    path: "/api/v3/sources/plex/redeem_token/",
    why: "receives the token of a sign-in with Plex",
  },
  {
    path: "/endpoints/",
    why: "frames of device checks: Google Chrome, agents",
  },
  { path: "/endpoint/", why: "frames of device checks: Google's GDTC" },
  {
    path: "/flows/-/",
    why: "cancels a flow, or opens a default flow of the brand",
  },
  {
    path: "/source/",
    why: "starts a sign-in with another identity provider, and receives its callback",
  },
  {
    path: "/if/flow/",
    why: "authentik's own page for a flow: for links in mails, and if the element cannot continue",
  },
  { path: "/ws/client/", why: "the server's notices, over a WebSocket" },
  { path: "/static/dist/", why: "authentik's own images and scripts" },
  { path: "/static/authentik/", why: "authentik's own icons" },
  { path: "/files/media/", why: "uploaded images" },
  { path: "/media/public/", why: "uploaded images of authentik 2025.10" },
];

/** Paths that some applications also need. */
export const more = [
  {
    path: "/application/o/",
    why: "applications that sign people in with OpenID Connect or OAuth",
  },
  {
    path: "/application/saml/",
    why: "applications that sign people in with SAML",
  },
  { path: "/device", why: "the page where people enter the code of a device" },
  {
    path: "/recovery/",
    why: "links that administrators create for a lost password",
  },
];

/** The exception: authentik's own user interface on this origin needs its whole API. */
export const wide = [
  { path: "/api/v3/", why: "the API" },
  {
    path: "/if/",
    why: "the pages for users and administrators; your own page at `/if/flow/` is not affected",
  },
  { path: "/application/", why: "launches applications" },
];
