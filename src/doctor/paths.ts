/** The paths of authentik that a proxy passes on. `npm run readme` writes the list, from demo/proxy/paths.mjs. */

// paths: begin. The paths that the element needs; the page's scripts can reach all of them.
export const NEEDED = [
  "/api/v3/flows/executor/",
  "/api/v3/core/users/me/",
  "/api/v3/core/brands/current/",
  "/api/v3/stages/authenticator/duo/",
  "/api/v3/sources/plex/redeem_token/",
  "/endpoints/",
  "/endpoint/",
  "/flows/-/",
  "/source/",
  "/if/flow/",
  "/ws/client/",
  "/static/dist/",
  "/static/authentik/",
  "/files/media/",
  "/media/public/",
];
// paths: end

/** Below this path are the flows. */
export const EXECUTOR = "/api/v3/flows/executor/";

/**
 * A request below each path that is safe: its page does not exist, or it only reads. Paths that are missing here have
 * rules of their own. `slug` is that of the flow.
 */
export const PROBES = {
  "/api/v3/core/users/me/": () => "/api/v3/core/users/me/",
  "/api/v3/core/brands/current/": () => "/api/v3/core/brands/current/",
  "/api/v3/stages/authenticator/duo/": () =>
    "/api/v3/stages/authenticator/duo/00000000-0000-0000-0000-000000000000/enrollment_status/",
  "/api/v3/sources/plex/redeem_token/": () =>
    "/api/v3/sources/plex/redeem_token/",
  "/endpoints/": () => "/endpoints/flow-doctor/",
  "/endpoint/": () => "/endpoint/flow-doctor/",
  "/source/": () => "/source/flow-doctor/",
  "/if/flow/": (slug) => `/if/flow/${slug}/`,
  "/ws/client/": () => "/ws/client/",
} satisfies Readonly<Record<string, (slug: string) => string>>;

export type Probed = keyof typeof PROBES;
export const PROBED = Object.keys(PROBES) as readonly Probed[];

/** The needed path that covers this one. */
export const covering = (path: string): string | undefined =>
  NEEDED.find((needed) => path.startsWith(needed));

/** The slug of a flow, as authentik allows it. */
export const isSlug = (text: string): boolean => /^[-\w]+$/.test(text);
