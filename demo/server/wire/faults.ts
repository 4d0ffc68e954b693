/**
 * Faults that a browser selects for its own requests: `POST /demo/faults` with a list of faults, `GET /demo/faults` to
 * read the list; an empty list selects none. Only requests of the flow itself are affected, so that a page can still
 * ask for the signed-in user.
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
   * `latency`: the reply is `ms` late · `offline`: there is no connection · `starting`: the router's reply while the
   * server starts · `html`: a page of a proxy in between · `lost-reply`: the server handles the request, but the reply
   * is lost · `redirect-loop`: every GET is redirected to itself.
   */
  readonly fault: Kind;
  /** Only for the next matching request. */
  readonly once?: boolean;
  /** Matches only requests with this method. */
  readonly method?: "GET" | "POST";
  /** The delay for `latency`, in ms. */
  readonly ms?: number;
}

/** After these faults the request continues. */
const PASSING: readonly Kind[] = ["latency", "lost-reply"];
const HIT = /\/(?:api\/v3\/flows\/executor|flows\/-)\//;
const BROWSER = "demo_browser";

/** The part of a request that decides about faults. */
export type Asking = Pick<Incoming, "method" | "url" | "header">;

export const pathOf = ({ url }: Asking) => url.split("?")[0] ?? "/";

const browserOf = (asking: Asking) =>
  parseCookies(asking.header("cookie")).get(BROWSER);

/** The selected faults, by the cookie of the browser. */
export class ChosenFaults {
  readonly #byBrowser = new Map<string, Fault[]>();

  /** @param list the posted list; `undefined` for a GET */
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

  /** The faults for this request, up to the first one that sends a reply. Faults for one request are then removed. */
  take(asking: Asking): readonly Fault[] {
    return faultsIn(this.#byBrowser.get(browserOf(asking) ?? "") ?? [], asking);
  }
}

/** The faults of a list for this request, as `take` describes them. Changes the list. */
export function faultsIn(list: Fault[], asking: Asking): readonly Fault[] {
  if (!HIT.test(pathOf(asking))) return [];
  const fitting = list.filter((fault) => fits(fault, asking));
  const answering = fitting.findIndex(({ fault }) => !PASSING.includes(fault));
  const hits = answering < 0 ? fitting : fitting.slice(0, answering + 1);
  for (const hit of hits) if (hit.once) list.splice(list.indexOf(hit), 1);
  return hits;
}

export function isFaultList(list: unknown): list is Fault[] {
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

/** The reply of a fault that sends one. */
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
  // Every GET is redirected again, without end (docs/protocol/life-cycle.md#the-302-as-fetch-sees-it).
  return { status: 302, headers: { Location: asking.url } };
}

/** Depends on `Accept`, like the router (docs/protocol/errors.md#errors-of-the-router). */
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
