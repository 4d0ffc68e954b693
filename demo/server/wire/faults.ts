/**
 * Faults that a browser chooses for its own requests: `POST /demo/faults` with
 * a list of them, `GET /demo/faults` to read the list back, an empty list for
 * none. Only requests of the flow itself are hit, so that a page can still ask
 * for the signed-in user.
 */
import { parseCookies } from "./cookies.js";
import type { Incoming, Reply } from "./exchange.js";
import { chosenGeneration } from "./generation.js";
import { randomHex } from "./random.js";

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
   * `latency`: the reply comes `ms` late · `offline`: there is no connection ·
   * `starting`: the router's answer while the server starts · `html`: a page of
   * a proxy in between · `lost-reply`: the request is carried out, but the
   * reply gets lost · `redirect-loop`: every GET is sent to itself.
   */
  readonly fault: Kind;
  /** For the next request that fits only. */
  readonly once?: boolean;
  /** Fits requests with this method only. */
  readonly method?: "GET" | "POST";
  /** How late, for `latency`. */
  readonly ms?: number;
}

/** The request goes on after these. */
const PASSING: readonly Kind[] = ["latency", "lost-reply"];
const HIT = /\/(?:api\/v3\/flows\/executor|flows\/-)\//;
const BROWSER = "demo_browser";

/** The part of a request that faults look at. */
export type Asking = Pick<Incoming, "method" | "url" | "header">;

export const pathOf = ({ url }: Asking) => url.split("?")[0] ?? "/";

const browserOf = (asking: Asking) =>
  parseCookies(asking.header("cookie")).get(BROWSER);

/** The faults that are chosen, by the cookie of the browser that has chosen them. */
export class ChosenFaults {
  readonly #byBrowser = new Map<string, Fault[]>();

  /** @param list what was posted; `undefined` for a GET */
  configure(asking: Asking, list: unknown): Reply {
    const browser = browserOf(asking) ?? randomHex(12);
    const isList = isFaultList(list);
    if (isList) this.#byBrowser.set(browser, list);
    return {
      status: isList || list === undefined ? 200 : 400,
      headers: {
        "Content-Type": "application/json",
        "Set-Cookie": `${BROWSER}=${browser}; HttpOnly; Path=/; SameSite=Lax`,
      },
      body: JSON.stringify(this.#byBrowser.get(browser) ?? []),
    };
  }

  /**
   * The faults that this request meets, up to the first that answers it. Faults
   * for one request are used up.
   */
  take(asking: Asking): readonly Fault[] {
    const list = this.#byBrowser.get(browserOf(asking) ?? "");
    if (!list || !HIT.test(pathOf(asking))) return [];
    const fitting = list.filter((fault) => fits(fault, asking));
    const answering = fitting.findIndex(
      ({ fault }) => !PASSING.includes(fault),
    );
    const hits = answering < 0 ? fitting : fitting.slice(0, answering + 1);
    for (const hit of hits) if (hit.once) list.splice(list.indexOf(hit), 1);
    return hits;
  }
}

function isFaultList(list: unknown): list is Fault[] {
  return Array.isArray(list) && list.every(isFault);
}

function isFault(entry: Partial<Fault> | null): boolean {
  const ms: unknown = entry?.ms ?? 0;
  return KINDS.some((kind) => kind === entry?.fault) && typeof ms === "number";
}

function fits(fault: Fault, { method }: Asking): boolean {
  if (fault.fault === "redirect-loop" && method !== "GET") return false;
  return fault.method === undefined || fault.method === method;
}

/** The reply of a fault that answers. */
export function replyOf(
  fault: "starting" | "html" | "redirect-loop",
  asking: Asking,
): Reply {
  if (fault === "starting") return starting(asking);
  if (fault === "html")
    return {
      status: 200,
      headers: { "Content-Type": "text/html; charset=utf-8" },
      body: "<!doctype html><title>Proxy</title><h1>Sign in to the proxy first</h1>",
    };
  // Again with every GET, without an end (docs/protocol/life-cycle.md#the-302-as-fetch-sees-it).
  return { status: 302, headers: { Location: asking.url } };
}

/** By `Accept`, as the router does it (docs/protocol/errors.md#errors-of-the-router). */
function starting(asking: Asking): Reply {
  const accept = asking.header("accept") ?? "";
  const cookies = parseCookies(asking.header("cookie"));
  const generation = chosenGeneration(cookies.get("demo_generation"));
  const reply = (status: number, type: string, body: string): Reply => ({
    status,
    headers: { "Retry-After": "5", "Content-Type": type },
    body,
  });
  if (accept.includes("application/json"))
    return reply(
      generation.startingStatus,
      "application/json",
      JSON.stringify({ error: "authentik starting" }),
    );
  if (accept.includes("text/html"))
    return reply(
      503,
      "text/html; charset=utf-8",
      "<!doctype html><title>Starting</title><h1>The server is starting</h1>",
    );
  return reply(503, "text/plain; charset=utf-8", "authentik starting");
}
