// authentik behind Next's server. Next changes `Host` and sends the page's host in `X-Forwarded-Host`. authentik accepts
// this header from trusted proxies: by default, from loopback and private networks. authentik's paths end with slashes,
// which Next must not remove. In production, a proxy in front of Next is better: see nginx.conf.
import process from "node:process";

const AUTHENTIK = process.env.AUTHENTIK ?? "http://localhost:9000";

// paths: begin. The paths that the element needs; the page's scripts can reach all of them.
const PATHS = [
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

export default {
  skipTrailingSlashRedirect: true,
  async rewrites() {
    return PATHS.flatMap((path) => [
      {
        source: `${path}:path*/`,
        destination: `${AUTHENTIK}${path}:path*/`,
      },
      {
        source: `${path}:path+`,
        destination: `${AUTHENTIK}${path}:path+`,
      },
    ]);
  },
};
