/**
 * The paths that a proxy in front of authentik passes on, and those that it does not. They are the same for every
 * configuration and server.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";

/** One request below each path that the element needs, with characters that some proxies re-encode. */
export const PASSED = [
  "/api/v3/flows/executor/a-flow/?query=x%27y'z%7C|//%2f&e=%e4",
  "/api/v3/core/users/me/",
  "/api/v3/core/brands/current/",
  "/api/v3/stages/authenticator/duo/0c1d/enrollment_status/",
  "/api/v3/sources/plex/redeem_token/?slug=plex",
  "/endpoints/google/chrome/",
  "/endpoint/gdtc/",
  "/flows/-/cancel/?next=%2F%3Fa%3Db",
  "/source/oauth/callback/github/?code=a%2Bb&state='c'",
  "/ws/client/",
  "/static/dist/a%20b.css",
  "/static/authentik/sources/saml.png",
  "/files/media/public/logo%2F1.svg?token=a.b.c",
  "/media/public/logo.svg",
];

/** authentik's own page for a flow, if the page in front of it does not serve this path itself. */
export const FLOW_PAGE = "/if/flow/a-flow/?next=%2F'a'";

/** The paths that the demo's applications also need, for OpenID Connect and device codes. */
export const ADDED = ["/application/o/authorize/?scope=a%20b+c", "/device"];

/** The rest of authentik. */
export const KEPT_BACK = [
  "/api/v3/core/users/",
  "/api/v3/core/users/1/",
  "/api/v3/core/tokens/",
  "/api/v3/root/config/",
  "/api/v3/",
  "/api/",
  "/if/user/",
  "/if/admin/",
  "/application/launch/wiki/",
  "/recovery/use-token/a/",
  "/devices",
  // Paths that an application may use itself.
  "/files",
  "/files/report.pdf",
  "/static/site.css",
  "/media/photo.jpg",
  "/source?a=b",
  "/-/metrics/",
];

/** The same paths written in ways that bypass simple rules; no browser sends them in this form. */
export const WAYS_AROUND = [
  "/static/../api/v3/core/users/",
  "/static/%2e%2e/api/v3/core/users/",
];

export interface Upstream {
  /** Without a trailing slash. */
  readonly address: string;
  /** The received paths and queries, unchanged. */
  readonly urls: string[];
  close(): void;
}

/** A policy that authentik sends with its own pages. */
export const POLICY = "frame-ancestors 'self'";

/** A server in place of authentik that records its requests. */
export async function upstream(): Promise<Upstream> {
  const urls: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    urls.push(url);
    response.writeHead(200, { "Content-Security-Policy": POLICY }).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    urls,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Requests a path unchanged, which `fetch` would normalize, and returns the policy of the response. */
export async function ask(
  address: string,
  path: string,
): Promise<string | undefined> {
  const { hostname, port } = new URL(address);
  // Like a browser's request for a page, to which a development server would respond with its own page.
  const headers = { Accept: "text/html" };
  const asked = request({ hostname, port, path, headers, agent: false });
  asked.end();
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  response.resume();
  await once(response, "end");
  const policy = response.headers["content-security-policy"];
  return typeof policy === "string" ? policy : undefined;
}

/** The paths that arrive behind the server at this address. */
export async function arriving(
  paths: readonly string[],
  { urls }: Upstream,
  address: string,
): Promise<string[]> {
  urls.length = 0;
  for (const path of paths) await ask(address, path);
  return [...urls];
}
