/** Converts between the requests and replies of Node's server and those of the flow server. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { TLSSocket } from "node:tls";
import type { Incoming, Reply } from "../wire/exchange.js";

export function incomingOf(
  request: IncomingMessage,
  response: ServerResponse,
): Incoming {
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  return {
    method: request.method ?? "GET",
    url: request.url ?? "/",
    isEncrypted: request.socket instanceof TLSSocket,
    body: request as AsyncIterable<Uint8Array>,
    signal: gone.signal,
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
  };
}

export function send(
  response: ServerResponse,
  { status, headers, body }: Reply,
): void {
  response.writeHead(status, headers).end(body);
}
