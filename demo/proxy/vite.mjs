// authentik behind Vite's development server (React, Vue, Svelte, Solid …), in vite.config.js:
//
//   server: { proxy: authentik("http://localhost:9000") }
//
// Vite keeps `Host`, which authentik compares with `Origin`, unless `changeOrigin` is set.

// paths: begin. The paths that the element needs; the page's scripts can reach all of them.
export const PATHS = [
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

/** To pass on more paths, such as those of OpenID Connect: `authentik(target, [...PATHS, "/application/o/"])`. */
export const authentik = (target, paths = PATHS) =>
  Object.fromEntries(
    paths.map((path) => [path, { target, ws: true, xfwd: true }]),
  );
