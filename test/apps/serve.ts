/** The demo's flow server on a free port, with a record of its requests. */
import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { createDemoServer } from "../../demo/server/node/http.js";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Served {
  /** With a trailing slash. */
  readonly address: string;
  /** The requests to the executor so far: "POST default-authentication-flow". */
  readonly requests: string[];
  /** The number of open WebSockets. */
  readonly sockets: number;
  /** Waits until a WebSocket is open. */
  opened(): Promise<void>;
  /** Waits until all WebSockets are closed. */
  closed(): Promise<void>;
  /**
   * Refuses all WebSockets from now on, with this reply; an empty reply only closes the connection. Waits until the first
   * one is refused.
   */
  refuse(reply: string): Promise<void>;
  /** Delays the next reply of a flow until the returned function is called. */
  hold(): () => void;
  close(): Promise<void>;
}

const PATIENCE = 30_000;
const EXECUTOR = /^\/api\/v3\/flows\/executor\/([^/]+)\//;

/**
 * `page` handles all paths that are not authentik's, also files of the demo. `below`: where `web.path` mounts the
 * server, such as `/auth`.
 */
export async function serve(page?: Handler, below = ""): Promise<Served> {
  const demo = createDemoServer();
  const requests: string[] = [];
  let sockets = 0;
  let refusal: string | undefined;
  let held: Promise<void> | undefined;
  const server = createServer((request, response) => {
    if (below) mount(request, response, below);
    const { method = "GET", url = "/" } = request;
    const [, slug] = EXECUTOR.exec(url) ?? [];
    if (slug !== undefined) requests.push(`${method} ${slug}`);
    const wait = method === "POST" ? held : undefined;
    void Promise.resolve(wait).then(() =>
      demo.handler(request, response, page && (() => page(request, response))),
    );
  });
  server.on("upgrade", (request, socket, head) => {
    if (refusal !== undefined) {
      socket.on("error", () => socket.destroy());
      socket.end(refusal);
      server.emit("refused");
      return;
    }
    if (below) request.url = withoutMount(request.url, below);
    sockets++;
    server.emit("came");
    socket.on("close", () => {
      sockets--;
      server.emit("left");
    });
    demo.upgrade(request, socket, head);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}/`,
    requests,
    get sockets() {
      return sockets;
    },
    async opened() {
      const signal = AbortSignal.timeout(PATIENCE);
      while (sockets === 0) await once(server, "came", { signal });
    },
    async refuse(reply) {
      refusal = reply;
      await once(server, "refused", { signal: AbortSignal.timeout(60_000) });
    },
    async closed() {
      const signal = AbortSignal.timeout(PATIENCE);
      while (sockets > 0) await once(server, "left", { signal });
    },
    hold() {
      let release: () => void = () => undefined;
      held = new Promise((resolve) => {
        release = () => {
          held = undefined;
          resolve();
        };
      });
      return release;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await demo.close();
    },
  };
}

const withoutMount = (url = "/", below: string): string =>
  url.startsWith(below) ? url.slice(below.length) : url;

/** Removes the mount path from incoming paths, and adds it to outgoing ones. */
function mount(
  request: IncomingMessage,
  response: ServerResponse,
  below: string,
): void {
  request.url = withoutMount(request.url, below);
  const writeHead = response.writeHead.bind(response);
  const mounted = (status: number, headers: OutgoingHttpHeaders = {}) => {
    const { Location, "Set-Cookie": cookies } = headers;
    return writeHead(status, {
      ...headers,
      ...(typeof Location === "string" && { Location: below + Location }),
      ...(Array.isArray(cookies) && {
        "Set-Cookie": cookies.map((each) =>
          each.replace("Path=/", `Path=${below}/`),
        ),
      }),
    });
  };
  Object.assign(response, { writeHead: mounted });
}
