/** A page on a port of its own, with the demo's flow server behind it. */
import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { createDemoServer } from "../../demo/server/http.js";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Served {
  /** With a slash at its end. */
  readonly address: string;
  /** What the flow server was asked so far: "GET /api/…", without the query. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** `page` answers what is not authentik's. */
export async function serve(page: Handler): Promise<Served> {
  const demo = createDemoServer();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { method = "GET", url = "/" } = request;
    if (url.startsWith("/api/"))
      requests.push(`${method} ${url.split("?")[0] ?? ""}`);
    demo.handler(request, response, () => page(request, response));
  });
  server.on("upgrade", demo.upgrade);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}/`,
    requests,
    async close() {
      server.close();
      server.closeAllConnections();
      await demo.close();
    },
  };
}
