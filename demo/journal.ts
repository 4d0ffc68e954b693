/** The exchanges between this page and the server, without secrets, kept over page loads. */
import { maskAddress, maskSecrets } from "./secrets.js";

export interface Entry {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly kind: "exchange" | "event" | "page";
  /** A method, or the name of an event. */
  readonly label: string;
  /** The requested address, or the subject of the event. */
  readonly about: string;
  readonly outcome?: string;
  readonly failed?: boolean;
  /** From the reply: a component, and the codes of its errors. */
  readonly notes?: readonly string[];
  readonly bodies?: readonly (readonly [title: string, json: unknown])[];
}

type News = Omit<Entry, "id" | "time">;

const STORE = "demo-log";
const KEPT = 60;
/** Longer texts are usually pictures. */
const LONG = 160;

export class Journal {
  #entries: Entry[];
  readonly #changed: () => void;
  readonly #settled: (exchange: Entry) => void;
  #leaving = false;

  /** `settled` is called for each finished exchange, with or without a reply. */
  constructor(changed: () => void, settled: (exchange: Entry) => void) {
    this.#changed = changed;
    this.#settled = settled;
    this.#entries = JSON.parse(
      sessionStorage.getItem(STORE) ?? "[]",
    ) as Entry[];
    addEventListener("pagehide", () => (this.#leaving = true));
    addEventListener("pageshow", () => (this.#leaving = false));
  }

  /** The latest entries, oldest first. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  add(news: News): Entry {
    const id = (this.#entries.at(-1)?.id ?? 0) + 1;
    const entry = { id, time: Date.now(), ...news };
    this.#keep([...this.#entries, entry].slice(-KEPT));
    return entry;
  }

  clear(): void {
    this.#keep([]);
  }

  /** The browser's `fetch`, with logging. The client uses this one. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const entry = this.add({
      kind: "exchange",
      label: request.method,
      about: maskAddress(pathname + search),
      bodies: sent(init?.body),
    });
    try {
      const response = await fetch(input, init);
      this.#settled(entry);
      void this.#read(entry, response.clone());
      return response;
    } catch (error) {
      const given = error instanceof Error && error.name === "AbortError";
      this.#settled(entry);
      if (!this.#leaving) {
        const outcome = given ? "given up" : "no answer";
        this.#update(entry, { outcome, failed: !given });
      }
      throw error;
    }
  };

  async #read(entry: Entry, response: Response): Promise<void> {
    const text = await response.text().catch(() => "");
    const { json, notes } = received(text);
    const { status, redirected, type } = response;
    this.#update(entry, {
      outcome:
        type === "opaqueredirect"
          ? "redirect, not followed"
          : `${redirected ? "302 → " : ""}${String(status)}`,
      failed: status >= 500 || (!json && type !== "opaqueredirect"),
      notes,
      bodies: [
        ...(entry.bodies ?? []),
        ...(text ? [["Reply", json ?? unreadable(text)] as const] : []),
      ],
    });
  }

  #update(entry: Entry, news: Partial<News>): void {
    const change = (each: Entry) =>
      each.id === entry.id ? { ...each, ...news } : each;
    this.#keep(this.#entries.map(change));
  }

  #keep(entries: Entry[]): void {
    this.#entries = entries;
    sessionStorage.setItem(STORE, JSON.stringify(entries));
    this.#changed();
  }
}

function sent(body: unknown): News["bodies"] & object {
  return typeof body === "string" ? [["Request", received(body).json]] : [];
}

/** A body for the log, with the notes about it. */
function received(text: string) {
  const json = parse(text);
  if (typeof json !== "object" || json === null) {
    return { json: undefined, notes: [] };
  }
  const { component, response_errors: errors } = json as {
    component?: string;
    response_errors?: Record<string, { code: string }[]>;
  };
  const codes = Object.entries(errors ?? {}).map(
    ([field, list]) =>
      `${field}: ${list.map(({ code }) => code).join(", ") || "no code"}`,
  );
  return {
    json: shorten(maskSecrets(json)),
    notes: [...(component ? [component] : []), ...codes],
  };
}

const unreadable = (text: string) =>
  `Not JSON, ${String(text.length)} characters`;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shorten(json: unknown): unknown {
  return JSON.parse(
    JSON.stringify(json, (_, value: unknown) =>
      typeof value === "string" && value.length > LONG
        ? `${value.slice(0, LONG / 4)}… (${String(value.length)} characters)`
        : value,
    ),
  );
}
