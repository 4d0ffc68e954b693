// authentik behind Next's server, in development and in production. `trailingSlash` must not take authentik's slashes
// away, and a rewrite of its own keeps them. In production a proxy in front is the better place: see nginx.conf.
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
