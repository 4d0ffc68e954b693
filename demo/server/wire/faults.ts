/**
 * Bad weather, chosen by the browser that wants it: `POST /demo/faults` with a
 * list of faults, `GET /demo/faults` to read it back, an empty list for none. A
 * middleware in front of whatever answers: the demo's engine or a real server.
 * Only the flow itself is hit, so that a page can still ask who is signed in.
 */
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { parseCookies } from "./exchange.js";
import { chosenGeneration } from "./generation.js";

const KINDS = [
  "latency",
  "offline",
  "starting",
  "html",
  "lost-reply",
  "redirect-loop",
] as const;
type Kind = (typeof KINDS)[number];

export interface Fault {
  /**
   * `latency`: `ms` late · `offline`: no connection · `starting`: the router's
   * answer while the server starts · `html`: a page of a proxy in between ·
   * `lost-reply`: carried out, but the answer gets lost · `redirect-loop`:
   * every GET is sent to itself.
   */
  readonly fault: Kind;
  /** For the next request that fits only. */
  readonly once?: boolean;
  /** Fits requests with this method only. */
  readonly method?: "GET" | "POST";
  /** How late, for `latency`. */
  readonly ms?: number;
}

/** Those after which the request goes on. */
const PASSING: readonly Kind[] = ["latency", "lost-reply"];
const HIT = /\/(?:api\/v3\/flows\/executor|flows\/-)\//;
const BROWSER = "demo_browser";

export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

export function faults(): Middleware {
  const chosen = new Map<string, Fault[]>();

  async function configure(
    request: IncomingMessage,
    response: ServerResponse,
    browser: string,
  ) {
    let status = 200;
    if (request.method === "POST") {
      const list = await json(request).catch(() => undefined);
      if (isFaultList(list)) chosen.set(browser, list);
      else status = 400;
    }
    response
      .writeHead(status, {
        "Content-Type": "application/json",
        "Set-Cookie": `${BROWSER}=${browser}; HttpOnly; Path=/; SameSite=Lax`,
      })
      .end(JSON.stringify(chosen.get(browser) ?? []));
  }

  async function suffer(
    request: IncomingMessage,
    response: ServerResponse,
    hits: readonly Fault[],
    next: () => void,
  ) {
    for (const hit of hits) {
      if (hit.fault === "latency") await delay(hit.ms ?? 0);
      else if (hit.fault === "lost-reply") loseReply(response);
      else return failNow(hit, request, response);
    }
    next();
  }

  return (request, response, next) => {
    const path = request.url?.split("?")[0] ?? "/";
    const browser = parseCookies(request.headers.cookie).get(BROWSER);
    const list = browser === undefined ? undefined : chosen.get(browser);
    if (path === "/demo/faults") {
      void configure(
        request,
        response,
        browser ?? randomBytes(12).toString("hex"),
      );
    } else if (list && HIT.test(path)) {
      void suffer(request, response, takeHits(list, request), next);
    } else {
      next();
    }
  };
}

function isFaultList(list: unknown): list is Fault[] {
  return Array.isArray(list) && list.every(isFault);
}

function isFault(entry: Partial<Fault> | null): boolean {
  const ms: unknown = entry?.ms ?? 0;
  return KINDS.some((kind) => kind === entry?.fault) && typeof ms === "number";
}

/**
 * The faults that this request meets, up to the first that answers it. Those
 * for once are used up.
 */
function takeHits(list: Fault[], request: IncomingMessage): Fault[] {
  const fitting = list.filter((fault) => fits(fault, request));
  const answering = fitting.findIndex(({ fault }) => !PASSING.includes(fault));
  const hits = answering < 0 ? fitting : fitting.slice(0, answering + 1);
  for (const hit of hits) if (hit.once) list.splice(list.indexOf(hit), 1);
  return hits;
}

function fits({ fault, method }: Fault, request: IncomingMessage): boolean {
  if (fault === "redirect-loop" && request.method !== "GET") return false;
  return method === undefined || method === request.method;
}

function failNow(
  { fault }: Fault,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (fault === "offline") {
    breakOff(response);
  } else if (fault === "starting") {
    sayStarting(request, response);
  } else if (fault === "html") {
    const page =
      "<!doctype html><title>Proxy</title><h1>Sign in to the proxy first</h1>";
    response
      .writeHead(200, { "Content-Type": "text/html; charset=utf-8" })
      .end(page);
  } else {
    // Every GET anew, without an end (protocol/executor.md 2.2).
    response.writeHead(302, { Location: request.url ?? "/" }).end();
  }
}

/** Hangs up after the head: where nothing at all had come, browsers would send the request again by themselves. */
function breakOff(response: ServerResponse): void {
  response.writeHead(200, { "Content-Length": "1" });
  response.flushHeaders();
  response.socket?.destroySoon();
}

/** By `Accept`, as the router does it (protocol/executor.md 2.10). */
function sayStarting(
  { headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const accept = headers.accept ?? "";
  const retry = { "Retry-After": "5" };
  if (accept.includes("application/json")) {
    const { startingStatus } = chosenGeneration(
      parseCookies(headers.cookie).get("demo_generation"),
    );
    response.writeHead(startingStatus, {
      ...retry,
      "Content-Type": "application/json",
    });
    response.end(JSON.stringify({ error: "authentik starting" }));
  } else if (accept.includes("text/html")) {
    response.writeHead(503, {
      ...retry,
      "Content-Type": "text/html; charset=utf-8",
    });
    response.end(
      "<!doctype html><title>Starting</title><h1>The server is starting</h1>",
    );
  } else {
    response.writeHead(503, {
      ...retry,
      "Content-Type": "text/plain; charset=utf-8",
    });
    response.end("authentik starting");
  }
}

/**
 * Whoever answers may do so to the end: nothing of it leaves, cookies included.
 */
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
