import { busy } from "./diagnoses.js";
import type { FlowClient } from "../flow-client.js";
import type { Reply } from "../reply.js";
import { FlowError } from "../errors.js";

/** One request of a session, and what it is for. */
export interface Exchange {
  readonly method: "GET" | "POST" | "CANCEL";
  readonly why: "start" | "respond" | "retry" | "restart" | "continue";
  readonly body?: object;
  /** The reply tells what became of an answer, although it comes by GET. */
  readonly answered?: boolean;
  readonly silent?: boolean;
  /** An answer that waits until a GET has shown that its question is still open. */
  readonly resend?: Exchange;
}

/** Whether the reply says what became of an answer. */
export const wasAnswered = ({ method, answered }: Exchange) =>
  method === "POST" || answered === true;

/** What a session does for its exchanges. */
export interface ExchangeHandler {
  /** The running flow's slug, for which the page's one plan is claimed. */
  slug(): string;
  send(exchange: Exchange, signal: AbortSignal): Promise<Reply>;
  /** Takes a reply in. Returns the request that it asks for, if any. */
  adopt(reply: Reply, exchange: Exchange): Exchange | undefined;
  fail(error: FlowError, exchange: Exchange): void;
  /** Makes an exchange whose time has come. */
  again(exchange: Exchange, given?: Reply | Promise<Reply>): void;
}

interface Flight {
  readonly exchange: Exchange;
  readonly controller: AbortController;
  deadline?: ReturnType<typeof setTimeout>;
}

/** How long the next request waits for a reply that nobody wants any more, in ms. */
const PATIENCE = 2_000;
/** For how long a starting server is asked again. */
const STARTING = { tries: 24, time: 120_000 };

/** One exchange at a time: a session's requests in their order, and what makes them pointless. */
export class Exchanges {
  readonly #client: FlowClient;
  readonly #handler: ExchangeHandler;
  /** Counts what makes a reply in flight stale. */
  #turn = 0;
  #flight: Flight | undefined;
  #stopWaiting: (() => void) | undefined;
  #starting: { since: number; tries: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: FlowClient, handler: ExchangeHandler) {
    this.#client = client;
    this.#handler = handler;
  }

  /**
   * Makes an exchange and those that its replies ask for.
   * @param given a reply that is already there
   * @returns `adopted`, or why not
   */
  async take(
    first: Exchange,
    given?: Reply | Promise<Reply>,
  ): Promise<"adopted" | "ignored" | "failed"> {
    const { lane } = this.#client;
    const turn = this.#turn;
    const stale = () => turn !== this.#turn;
    this.#stopWaiting?.();
    if (!lane.claim(this, this.#handler.slug())) {
      this.release();
      this.#stopWaiting = lane.whenReleased(() => {
        if (!stale()) this.#handler.again(first, given);
      });
      this.#handler.fail(busy(), first);
      return "failed";
    }
    return lane.run(async () => {
      let next: Exchange | undefined = first;
      try {
        while (next && !stale()) {
          const current: Exchange = next;
          const reply: Reply = await (given ?? this.#send(current));
          given = undefined;
          if (stale()) break;
          this.#starting = undefined;
          next = this.#handler.adopt(reply, current);
        }
        return stale() ? "ignored" : "adopted";
      } catch (cause) {
        if (stale()) return "ignored";
        this.#fail(cause, first);
        return "failed";
      }
    });
  }

  /** Makes the reply in flight stale. The next request waits for it all the same, but not for ever. */
  abandon(): void {
    this.#turn++;
    this.#stopWaiting?.();
    this.#setTimer();
    this.#starting = undefined;
    const flight = this.#flight;
    if (!flight) return;
    const push = flight.exchange.body && "duo" in flight.exchange.body;
    flight.deadline ??= setTimeout(
      () => flight.controller.abort(),
      push ? 0 : PATIENCE,
    );
  }

  /** Whether a request will be repeated by itself. */
  get repeats(): boolean {
    return this.#timer !== undefined;
  }

  /** Another flow continues: the plan is its. */
  claim(slug: string): void {
    this.#client.lane.claim(this, slug);
  }

  /** Gives the page's one plan back. */
  release(): void {
    this.#client.lane.release(this);
  }

  async #send(exchange: Exchange): Promise<Reply> {
    this.#setTimer();
    const controller = new AbortController();
    const flight: Flight = { exchange, controller };
    this.#flight = flight;
    try {
      return await this.#handler.send(exchange, controller.signal);
    } finally {
      clearTimeout(flight.deadline);
      this.#flight = undefined;
    }
  }

  #fail(cause: unknown, exchange: Exchange): void {
    const error =
      cause instanceof FlowError
        ? cause
        : new FlowError("server-error", "The answer makes no sense.", {
            cause,
          });
    if (error.code === "starting") this.#repeat(error.retryAfter ?? 5);
    this.#handler.fail(error, exchange);
  }

  /** Asks a starting server again after so many seconds, unless that has gone on for too long. */
  #repeat(seconds: number): void {
    const now = Date.now();
    const wait = seconds * 1_000;
    const starting = (this.#starting ??= { since: now, tries: 0 });
    if (++starting.tries > STARTING.tries) return;
    if (now + wait - starting.since > STARTING.time) return;
    this.#setTimer(() => {
      this.#handler.again({ method: "GET", why: "retry" });
    }, wait);
  }

  #setTimer(job?: () => void, wait?: number): void {
    clearTimeout(this.#timer);
    this.#timer = job && setTimeout(job, wait);
  }
}
