/** Simulates faults in front of a server: the demo's flow server, or a real one. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { type Fault, ChosenFaults, pathOf, replyOf } from "../wire/faults.js";
import { incomingOf, send } from "./incoming.js";

export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

export function faults(): Middleware {
  const chosen = new ChosenFaults();

  async function configure(request: IncomingMessage, response: ServerResponse) {
    const list =
      request.method === "POST"
        ? await json(request).catch(() => null)
        : undefined;
    send(response, chosen.configure(incomingOf(request, response), list));
  }

  return (request, response, next) => {
    const incoming = incomingOf(request, response);
    if (pathOf(incoming) === "/demo/faults") {
      void configure(request, response);
      return;
    }
    const hits = chosen.take(incoming);
    if (hits.length > 0) void suffer(request, response, hits, next);
    else next();
  };
}

async function suffer(
  request: IncomingMessage,
  response: ServerResponse,
  hits: readonly Fault[],
  next: () => void,
) {
  for (const { fault, ms } of hits) {
    if (fault === "latency") await delay(ms ?? 0);
    else if (fault === "lost-reply") loseReply(response);
    else if (fault === "offline") return breakOff(response);
    else {
      const incoming = incomingOf(request, response);
      return send(response, replyOf(fault, incoming));
    }
  }
  next();
}

/** Closes the connection after the headers. Without the headers, browsers would repeat the request automatically. */
function breakOff(response: ServerResponse): void {
  response.writeHead(200, { "Content-Length": "1" });
  response.flushHeaders();
  response.socket?.destroySoon();
}

/** The server handles the request completely, but no part of the reply is sent, including its cookies. */
function loseReply(response: ServerResponse): void {
  const lost = () => response;
  Object.assign(response, {
    writeHead: lost,
    flushHeaders: lost,
    write: () => true,
    end: () => {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      for (const own of ["writeHead", "flushHeaders"]) {
        Reflect.deleteProperty(response, own);
      }
      breakOff(response);
    },
  });
}
