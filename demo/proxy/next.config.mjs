// authentik behind Next's server. Next changes `Host` and says the page's own in `X-Forwarded-Host`, which authentik takes
// from proxies that it trusts: loopback and private networks, unless it was told others. Its paths end with slashes, which
// Next must not take away. In production a proxy in front of Next is the better place: see nginx.conf.
import process from "node:process";

const AUTHENTIK = process.env.AUTHENTIK ?? "http://localhost:9000";

// paths: begin. What the element needs; the page's scripts reach all that is passed on.
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
  "/static/",
  "/files/",
  "/media/",
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
