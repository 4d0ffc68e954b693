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
  /** `/if/flow/` is the page's own. */
  readonly inPlace?: boolean;
}

export interface Proxy {
  /** Passes a request on; false: it is none of authentik's. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

/** The paths of authentik that a page with the element needs, as docs/deploying.md lists them. */
const BESIDE =
  /^\/(?:api\/v3|static|files|media|flows\/-|source|if|ws\/client|application)\//;

/** The same, where the page stands in the place of authentik's own. */
const IN_PLACE =
  /^\/(?:(?:api\/v3|static|files|media|flows\/-|source|if\/(?!flow\/)|ws\/client|application)\/|device(?:\?|$))/;

/**
 * A proxy for authentik's paths. In front of http everything passes as it
 * came. In front of https authentik has to see its own name, as it would
 * refuse what a page on http sends (protocol/executor.md 1.9), and its cookies
 * have to be such as a page on http keeps.
 */
export function createProxy(
  { address, ca, inPlace = false }: Authentik,
  log: (line: string) => void,
): Proxy {
  const { origin, protocol } = new URL(address);
  const isSecure = protocol === "https:";
  const paths = inPlace ? IN_PLACE : BESIDE;
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
      const isIts = paths.test(request.url ?? "");
      if (isIts) void proxy.web(request, response);
      return isIts;
    },
    upgrade(request, socket, head) {
      if (paths.test(request.url ?? "") && socket instanceof Socket)
        void proxy.ws(request, socket, {}, head);
      else socket.destroy();
    },
  };
}

const ORIGIN = /^https?:\/\/[^/]*/;

/** A page on http is not given cookies for https, nor such as need it. */
const keepable = (cookie: string) =>
  cookie.replace(/;\s*(?:Secure|SameSite=None|Domain=[^;]*)(?=;|$)/gi, "");
