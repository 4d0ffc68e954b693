import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { Duplex } from "node:stream";
import { fileURLToPath } from "node:url";
import Cap from "@cap.js/server";
import type { Flow } from "../engine/stage.js";
import { createFlowServer } from "../flow-server.js";
import { Exchange } from "../wire/exchange.js";
import { strictPolicy } from "../wire/policy.js";
import { faults } from "./fault-middleware.js";
import { incomingOf, send } from "./incoming.js";
import { NoticeSockets } from "./notice-sockets.js";
import { createProxy, type Authentik } from "./proxy.js";
import { sendFile } from "./static-files.js";

export interface DemoServerOptions {
  /** Default: the demo's flows. */
  readonly flows?: readonly Flow[];
  /** A real authentik in place of the demo's flow server. The demo's flows are then not available. */
  readonly authentik?: Authentik;
  /** The address to listen on; only loopback addresses are accepted. */
  readonly host?: string;
  /** Receives a line for every flow error, and for every request that does not reach authentik. */
  readonly log?: (line: string) => void;
}

export interface DemoServer {
  /**
   * A handler for another server. With `next`, requests that are not for the flow server go to `next`; without it,
   * files are served.
   */
  readonly handler: (
    request: IncomingMessage,
    response: ServerResponse,
    next?: () => void,
  ) => void;
  /** The same for WebSocket upgrades. */
  readonly upgrade: (
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
  ) => void;
  /** Port 0 means any free port. Returns the address, with a trailing slash. */
  listen(port: number): Promise<string>;
  close(): Promise<void>;
}

/** This file runs as build/demo/server/node/http.js. */
const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const LOOPBACK = ["127.0.0.1", "::1", "localhost"];

/** Every page is also served under this path, with the policy enforced. */
const STRICT = /^\/strict(?=\/)/;
/** The inspector has its own Lit. */
const POLICY = strictPolicy(
  "trusted-types lit-html flow-executor flow-inspector",
);

export function createDemoServer(options: DemoServerOptions = {}): DemoServer {
  const host = options.host ?? "127.0.0.1";
  if (process.env.NODE_ENV === "production") {
    throw new Error(
      "Do not use the demo's flow server in production, because its passwords are public.",
    );
  }
  if (!LOOPBACK.includes(host)) {
    throw new Error(
      `The demo's flow server listens only on loopback addresses, not on ${host}.`,
    );
  }
  const log = options.log ?? (() => undefined);
  const proxy = options.authentik && createProxy(options.authentik, log);
  const weather = faults();
  const { engine, notices, menu } = createFlowServer({
    flows: options.flows,
    capWork: new Cap({ noFSState: true }),
    log,
  });
  const sockets = new NoticeSockets(notices);
  const ours = (request: IncomingMessage, response: ServerResponse) => {
    const exchange = new Exchange(incomingOf(request, response), (reply) =>
      send(response, reply),
    );
    return engine.handle(exchange, () => void serve("/index.html", response));
  };
  const handler: DemoServer["handler"] = (request, response, next) => {
    weather(request, response, () => {
      if (proxy ? proxy.handle(request, response) : ours(request, response))
        return;
      const path = request.url?.split("?")[0] ?? "/";
      if (path === "/demo.json") {
        const { authentik } = options;
        sendJson(
          response,
          authentik ? { authentik: authentik.address } : { flows: menu },
        );
      } else if (next) next();
      else void serve(path, response);
    });
  };

  const server = createServer((request, response) =>
    handler(request, response),
  );
  const upgrade: DemoServer["upgrade"] = (request, socket, head) => {
    if (proxy) proxy.upgrade(request, socket, head);
    else if (!sockets.upgrade(request, socket, head)) socket.destroy();
  };
  server.on("upgrade", upgrade);
  return {
    handler,
    upgrade,
    listen: async (port) => {
      server.listen(port, host);
      await once(server, "listening");
      const address = server.address();
      const taken =
        typeof address === "object" && address ? address.port : port;
      return `http://${host.includes(":") ? `[${host}]` : host}:${taken}/`;
    },
    close: () =>
      new Promise((resolve) => {
        sockets.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendJson(response: ServerResponse, value: unknown): void {
  response
    .writeHead(200, {
      "Content-Type": "application/json",
      "Cache-Control": "no-store",
    })
    .end(JSON.stringify(value));
}

async function serve(path: string, response: ServerResponse): Promise<void> {
  if (STRICT.test(path)) response.setHeader("Content-Security-Policy", POLICY);
  if (await sendFile(ROOT, path.replace(STRICT, ""), response)) return;
  response
    .writeHead(404, { "Content-Type": "text/plain; charset=utf-8" })
    .end("Not found");
}
