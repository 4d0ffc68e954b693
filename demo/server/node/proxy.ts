import type { IncomingMessage, ServerResponse } from "node:http";
import { Agent } from "node:https";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createProxyServer } from "httpxy";

/** A running authentik that the demo's page stands in front of. */
export interface Authentik {
  /** Its origin, such as `http://localhost:9000`. */
  readonly address: string;
  /** The certificate to trust instead of the usual ones, in PEM. */
  readonly ca?: string;
  /** More paths to pass on. With a slash at the end, everything below the path is passed on too. */
  readonly more?: readonly string[];
  /** Paths that the page answers itself. */
  readonly own?: readonly string[];
}

export interface Proxy {
  /** Passes a request on. False: the path is not authentik's, and nothing was sent. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

// paths: begin. What the element needs; the page's scripts reach all that is passed on.
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
  "/static/",
  "/files/",
  "/media/",
];
// paths: end

/**
 * A proxy for authentik's paths. In front of http everything passes as it
 * came. In front of https, the requests have to carry authentik's own name,
 * because it refuses a page on http (docs/protocol/cookies-and-csrf.md#the-origin-check-behind-a-proxy), and the cookies
 * have to be such that a page on http keeps them.
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
    // `..` is resolved before the paths are compared.
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
      // A redirect to its own address leads to this one.
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

/** The cookie without the attributes that a page on http could not keep. */
const keepable = (cookie: string) =>
  cookie.replace(/;\s*(?:Secure|SameSite=None|Domain=[^;]*)(?=;|$)/gi, "");
