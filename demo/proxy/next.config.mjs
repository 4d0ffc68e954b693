// authentik behind Next's server. Next changes `Host` and says the page's own in `X-Forwarded-Host`, which authentik takes
// from proxies that it trusts: loopback and private networks, unless it was told others. Its paths end with slashes, which
// Next must not take away. In production a proxy in front of Next is the better place: see nginx.conf.
import process from "node:process";

const AUTHENTIK = process.env.AUTHENTIK ?? "http://localhost:9000";
const folders =
  "api/v3|static|files|media|flows/-|source|if/user|if/admin|ws/client|application";

export default {
  skipTrailingSlashRedirect: true,
  async rewrites() {
    return folders.split("|").flatMap((folder) => [
      {
        source: `/${folder}/:path*/`,
        destination: `${AUTHENTIK}/${folder}/:path*/`,
      },
      {
        source: `/${folder}/:path*`,
        destination: `${AUTHENTIK}/${folder}/:path*`,
      },
    ]);
  },
};
