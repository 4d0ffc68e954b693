/** Records the exchanges of sessions, masked. Uses no DOM. */
import type { SentRequest } from "../client/flow-client.js";
import { parseJson, readText } from "../client/reply.js";
import type { Reply } from "../client/reply.js";
import type { FlowSession } from "../client/session/session.js";
import type { SessionState } from "../client/session/state.js";
import type {
  After,
  Entry,
  EventEntry,
  ExchangeEntry,
  MarkEntry,
} from "./entries.js";
import { BodyMask, maskAddress } from "./masking.js";
import type { Outcome } from "./outcome.js";
import { SessionMemory, type Flight, type Method } from "./memory.js";
import { rulesOf } from "./sentences.js";

/** How many entries are kept; the oldest are forgotten first. */
const KEPT = 200;

const EXECUTOR = "/api/v3/flows/executor/";

type News<E extends Entry> = Omit<E, "id" | "time" | "kind">;

export class Recorder {
  /** Set while the page is being left: the browser then ends all requests, which is no failure. */
  leaving = false;
  #entries: readonly Entry[];
  readonly #changed: () => void;
  #memory: SessionMemory | undefined;
  #runs: number;
  /** The challenge whose form is not on the page yet, the exchange that brought it, and when it was taken. */
  #unseen: { challenge: object; id: number; since: number } | undefined;

  /**
   * @param entries the entries of an earlier page
   * @param changed called after each change
   */
  constructor(entries: readonly Entry[], changed: () => void) {
    this.#entries = entries.map(ended);
    this.#changed = changed;
    this.#runs = Math.max(0, ...this.exchanges.map(({ run }) => run));
  }

  /** The latest entries, oldest first. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  get exchanges(): readonly ExchangeEntry[] {
    return this.#entries.filter((entry) => entry.kind === "exchange");
  }

  /** The session that has sent the last request. */
  get session(): FlowSession | undefined {
    return this.#memory?.session;
  }

  clear(): void {
    this.#keep([]);
  }

  /** Stops following the session. */
  end(): void {
    this.#memory?.end();
    this.#memory = undefined;
  }

  mark(text: string): void {
    this.#add<MarkEntry>({ kind: "mark", text });
  }

  event(news: News<EventEntry>): void {
    this.#add<EventEntry>({ kind: "event", ...news });
  }

  /** Called when the form of a challenge is on the page. */
  shown(challenge: object): void {
    const unseen = this.#unseen;
    if (unseen?.challenge !== challenge) return;
    this.#unseen = undefined;
    const showing = performance.now() - unseen.since;
    this.#change(unseen.id, ({ timing }) => ({
      timing: { server: 0, ...timing, showing },
    }));
  }

  /**
   * Records a request that has just been sent.
   * @param since when it was sent, by `performance.now()`, if that was before the element existed
   */
  exchange(sent: SentRequest, session: FlowSession, since?: number): void {
    if (this.#memory?.session !== session) {
      this.#memory?.end();
      this.#memory = new SessionMemory(session);
    }
    const memory = this.#memory;
    const { base, pageUrl } = session.client;
    const { pathname, search } = new URL(sent.url);
    const mask = new BodyMask();
    const method = methodOf(sent.method, pathname);
    const body = bodyOf(sent.body);
    const given = memory.given();
    const read = this.#read(sent.response);
    const flight = memory.sent(method, body, (after, next) => {
      const { challenge } = after;
      if (challenge && challenge !== flight.before.challenge)
        this.#unseen = { challenge, id: entry.id, since: performance.now() };
      void read.then((facts) =>
        this.#judge(entry.id, flight, facts, after, next),
      );
    });
    const { action, before } = flight;
    const isStart = action === "start" || action === "fresh";
    if (isStart || given || this.#runs === 0) this.#runs++;
    const { slug = "", query = "" } = before.flow ?? {};
    const component = (body as Reply | undefined)?.component;
    const entry = this.#add<ExchangeEntry>({
      kind: "exchange",
      run: this.#runs,
      method: sent.method,
      url: maskAddress(pathname + search),
      flow: { slug, query: maskAddress(`?${query}`).slice(1) },
      base: { path: base.pathname, origin: (pageUrl ?? base).origin },
      action,
      given: given && mask.reply(given),
      request: body && mask.answer(body),
      outcome: "waiting",
      ...(component !== undefined && { component }),
      ...(since !== undefined && { early: true, rules: ["early"] }),
    });
    const start = since ?? performance.now();
    const arrived = () => {
      flight.arrived = true;
    };
    void sent.response.then(arrived, arrived);
    void read.then((facts) => this.#came(entry, facts, start, mask));
  }

  /** Reads a copy of the response. */
  async #read(promise: Promise<Response>): Promise<Came> {
    try {
      const copy = await promise.then(
        (response) => [response, response.clone()] as const,
      );
      const at = performance.now();
      const [response, clone] = copy;
      const text = await readText(clone).catch(() => undefined);
      return {
        outcome: "answered",
        response,
        text,
        at,
        readAt: performance.now(),
      };
    } catch (error) {
      const isAborted = error instanceof Error && error.name === "AbortError";
      const outcome = isAborted
        ? "given up"
        : this.leaving
          ? "page left"
          : "no answer";
      return { outcome, at: performance.now(), readAt: performance.now() };
    }
  }

  #came(
    { id, component }: ExchangeEntry,
    came: Came,
    start: number,
    mask: BodyMask,
  ): void {
    const { outcome, response, text, at, readAt } = came;
    if (!response) {
      this.#change(id, () => ({ outcome, timing: { server: at - start } }));
      return;
    }
    const reply = replyOf(text);
    const named = reply?.component ?? component;
    const masked = reply && mask.reply(reply);
    const { status, redirected, type, headers } = response;
    this.#change(id, () => ({
      outcome,
      status,
      redirected,
      opaque: type === "opaqueredirect",
      type: headers.get("Content-Type")?.split(";")[0] ?? "",
      bytes: new TextEncoder().encode(text).length,
      ...(masked && { reply: masked, errors: errorsOf(masked as Reply) }),
      ...(named !== undefined && { component: named }),
      timing: { server: at - start, reading: readAt - at },
    }));
  }

  /** Keeps what the session made of a reply. */
  #judge(
    id: number,
    flight: Flight,
    { outcome, text }: Came,
    after: SessionState,
    next: "GET" | "POST" | undefined,
  ): void {
    const { method, body, before, action, ...rest } = flight;
    const silent =
      action === "silent" ||
      (before.silent === "sending" && body !== undefined);
    const reply = replyOf(text);
    const rules = rulesOf({
      ...rest,
      method,
      before,
      after,
      outcome,
      silent,
      reply,
      next,
    });
    this.#change(id, (entry) => ({
      rules: [...(entry.rules ?? []), ...rules],
      after: afterOf(before, after),
    }));
  }

  #add<E extends Entry>(news: Omit<E, "id" | "time">): E {
    const id = (this.#entries.at(-1)?.id ?? 0) + 1;
    const entry = { id, time: Date.now(), ...news } as E;
    this.#keep([...this.#entries, entry].slice(-KEPT));
    return entry;
  }

  #change(
    id: number,
    news: (entry: ExchangeEntry) => Partial<ExchangeEntry>,
  ): void {
    this.#keep(
      this.#entries.map((entry) =>
        entry.id === id && entry.kind === "exchange"
          ? { ...entry, ...news(entry) }
          : entry,
      ),
    );
  }

  #keep(entries: readonly Entry[]): void {
    this.#entries = entries;
    this.#changed();
  }
}

/** A response, or the lack of one, with the times when it came and when it was read. */
interface Came {
  readonly outcome: Outcome;
  readonly response?: Response;
  readonly text?: string | undefined;
  readonly at: number;
  readonly readAt: number;
}

/** The page of a waiting request is gone. */
const ended = (entry: Entry): Entry =>
  entry.kind === "exchange" && entry.outcome === "waiting"
    ? { ...entry, outcome: "page left" }
    : entry;

function methodOf(method: string, path: string): Method {
  if (!path.includes(EXECUTOR)) return "CANCEL";
  return method === "POST" ? "POST" : "GET";
}

function bodyOf(body: SentRequest["body"]): object | undefined {
  const json = typeof body === "string" ? parseJson(body) : undefined;
  return typeof json === "object" && json !== null ? json : undefined;
}

function replyOf(text: string | undefined): Reply | undefined {
  const json = parseJson(text);
  const isObject = typeof json === "object" && json !== null;
  return isObject && !Array.isArray(json) ? (json as Reply) : undefined;
}

/** Names each field with an error, and the codes of its errors. */
const errorsOf = ({ response_errors: errors }: Reply): string[] =>
  Object.entries(errors ?? {}).map(([field, list]) => {
    const codes = [list].flat().map((each) => each?.code ?? "no code");
    return `${field}: ${codes.join(", ") || "no code"}`;
  });

function afterOf(
  before: SessionState,
  { challenge, form, notice, restarted, error, finished }: SessionState,
): After {
  return {
    kept: form === before.form,
    restarted,
    ...(challenge && { component: challenge.component }),
    ...(notice && { notice }),
    ...(error && { error: error.code }),
    ...(finished && { finished: finished.as }),
  };
}
