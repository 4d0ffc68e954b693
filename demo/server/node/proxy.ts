import type { IncomingMessage, ServerResponse } from "node:http";
import { Agent } from "node:https";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createProxyServer } from "httpxy";

/** A running authentik behind the demo's page. */
export interface Authentik {
  /** Its origin, such as `http://localhost:9000`. */
  readonly address: string;
  /** The certificate to trust in place of the usual ones, in PEM. */
  readonly ca?: string;
  /** More paths to pass on. A path with a trailing slash includes everything below it. */
  readonly more?: readonly string[];
  /** Paths that the demo's page handles itself. */
  readonly own?: readonly string[];
}

export interface Proxy {
  /** Passes a request on. Returns `false`, without a reply, if the path is not authentik's. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

// paths: begin. The paths that the element needs; the page's scripts can reach all of them.
const NEEDED = [
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

/**
 * A proxy for authentik's paths. For an authentik on http it changes nothing. For one on https it sets authentik's own
 * host name, because authentik refuses a page on http
 * (docs/protocol/cookies-and-csrf.md#the-origin-check-behind-a-proxy), and it changes the cookies so that a page on
 * http can keep them.
 */
export function createProxy(
  { address, ca, more = [], own = [] }: Authentik,
  log: (line: string) => void,
): Proxy {
  const { origin, protocol } = new URL(address);
  const isSecure = protocol === "https:";
  const paths = [...NEEDED, ...more].filter((path) => !own.includes(path));
  const isIts = ({ url = "/" }: IncomingMessage) => {
    if (!url.startsWith("/")) return false;
    // `..` is resolved before paths are compared.
    const { pathname } = new URL(`http://page${url}`);
    return paths.some((path) =>
      path.endsWith("/") ? pathname.startsWith(path) : pathname === path,
    );
  };
  const agent = isSecure && { agent: new Agent(ca ? { ca } : {}) };
  const proxy = createProxyServer({
    target: origin,
    changeOrigin: isSecure,
    ...agent,
  });

  if (isSecure) {
    proxy.on("proxyReq", (outgoing, { headers }) => {
      for (const name of ["origin", "referer"] as const) {
        const value = headers[name];
        if (value) outgoing.setHeader(name, value.replace(ORIGIN, origin));
      }
    });
    proxy.on("proxyRes", ({ headers }, { headers: { host } }) => {
      const { location, "set-cookie": cookies } = headers;
      if (cookies) headers["set-cookie"] = cookies.map(keepable);
      // A redirect to authentik's own address becomes a redirect to this server.
      if (location?.startsWith(`${origin}/`))
        headers.location = location.replace(ORIGIN, `http://${host}`);
    });
  }

  proxy.on("error", (error, _request, reply) => {
    log(`authentik at ${origin}: ${error.message}`);
    if (!reply) return;
    if (reply instanceof Socket || reply.headersSent) reply.destroy();
    else {
      reply.writeHead(502, { "Content-Type": "application/json" });
      reply.end(JSON.stringify({ error: "authentik cannot be reached." }));
    }
  });

  return {
    handle(request, response) {
      const passes = isIts(request);
      if (passes) void proxy.web(request, response);
      return passes;
    },
    upgrade(request, socket, head) {
      if (isIts(request) && socket instanceof Socket)
        void proxy.ws(request, socket, {}, head);
      else socket.destroy();
    },
  };
}

const ORIGIN = /^https?:\/\/[^/]*/;

/** Removes the attributes with which a page on http could not keep the cookie. */
const keepable = (cookie: string) =>
  cookie.replace(/;\s*(?:Secure|SameSite=None|Domain=[^;]*)(?=;|$)/gi, "");
