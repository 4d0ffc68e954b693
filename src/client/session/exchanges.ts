import { busy } from "./session-errors.js";
import type { FlowClient } from "../flow-client.js";
import type { Reply } from "../reply.js";
import { FlowError } from "../errors.js";
import type { StartOptions } from "./state.js";

/** One request of a session, and its purpose. */
export interface Exchange {
  readonly method: "GET" | "POST" | "CANCEL";
  readonly why: "start" | "respond" | "retry" | "restart" | "continue";
  readonly body?: object;
  /** The inner query of this GET, if it differs from the flow's. */
  readonly query?: string;
  /** Whether the reply to this GET is the result of an answer. */
  readonly answered?: boolean;
  readonly silent?: boolean;
  /** Finds out whether the run is over already. `otherwise` is the exchange to make if it is not. */
  readonly ahead?: {
    readonly isOver: NonNullable<StartOptions["isOver"]>;
    readonly otherwise: Exchange;
  };
  /** A POST that waits until a GET has shown that its question is still open. */
  readonly resend?: Exchange;
}

/** Whether the reply is the result of an answer. */
export const wasAnswered = ({ method, answered }: Exchange) =>
  method === "POST" || answered === true;

/** The callbacks of the session for its exchanges. */
export interface ExchangeHandler {
  /** The slug of the running flow, for which the plan is claimed. */
  slug(): string;
  send(exchange: Exchange, signal: AbortSignal): Promise<Reply>;
  /** Processes a reply. Returns the next request, if the reply requires one. */
  handle(reply: Reply, exchange: Exchange): Exchange | undefined;
  fail(error: FlowError, exchange: Exchange): void;
  /** Starts an exchange that had to wait. */
  again(exchange: Exchange, given?: Reply | Promise<Reply>): void;
}

interface Flight {
  readonly exchange: Exchange;
  readonly controller: AbortController;
  deadline?: ReturnType<typeof setTimeout>;
}

/** How long the next request waits for a reply that is no longer needed, in ms. */
const PATIENCE = 2_000;
/** The limits for asking a starting server again. */
const STARTING = { tries: 24, time: 120_000 };
/** The longest wait for a server that wants fewer requests, in s. */
const LONGEST_WAIT = 300;

/** Runs the requests of a session in order, one at a time, and drops replies that are out of date. */
export class Exchanges {
  readonly #client: FlowClient;
  readonly #handler: ExchangeHandler;
  /** Increases whenever the reply in flight becomes out of date. */
  #turn = 0;
  #flight: Flight | undefined;
  #stopWaiting: (() => void) | undefined;
  #starting: { since: number; tries: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #at: number | undefined;

  constructor(client: FlowClient, handler: ExchangeHandler) {
    this.#client = client;
    this.#handler = handler;
  }

  /**
   * Makes an exchange, and then the requests that its replies require.
   * @param given a reply that has already arrived
   * @returns `adopted`, or the reason why the reply was not adopted
   */
  async take(
    first: Exchange,
    given?: Reply | Promise<Reply>,
  ): Promise<"adopted" | "ignored" | "failed"> {
    const { queue } = this.#client;
    const turn = this.#turn;
    const stale = () => turn !== this.#turn;
    this.#stopWaiting?.();
    if (!queue.claim(this, this.#handler.slug())) {
      this.release();
      this.#stopWaiting = queue.whenReleased(() => {
        if (!stale()) this.#handler.again(first, given);
      });
      this.#handler.fail(busy(), first);
      return "failed";
    }
    return queue.run(async () => {
      let next: Exchange | undefined = first;
      try {
        while (next && !stale()) {
          const current: Exchange = next;
          const reply: Reply = await (given ?? this.#send(current));
          given = undefined;
          if (stale()) break;
          this.#starting = undefined;
          next = this.#handler.handle(reply, current);
        }
        return stale() ? "ignored" : "adopted";
      } catch (cause) {
        if (stale()) return "ignored";
        this.#fail(cause, first);
        return "failed";
      }
    });
  }

  /** Marks the reply in flight as out of date. The next request still waits for it, but only for a limited time. */
  abandon(): void {
    this.#turn++;
    this.#stopWaiting?.();
    this.#setTimer();
    this.#starting = undefined;
    const flight = this.#flight;
    if (!flight) return;
    const { body, ahead } = flight.exchange;
    const isNeedless = ahead ?? (body && "duo" in body);
    flight.deadline ??= setTimeout(
      () => flight.controller.abort(),
      isNeedless ? 0 : PATIENCE,
    );
  }

  /** When the next request is made automatically, in ms since 1970; `undefined` if none is scheduled. */
  get repeatsAt(): number | undefined {
    return this.#timer && this.#at;
  }

  /** Claims the plan for another flow that continues this run. */
  claim(slug: string): void {
    this.#client.queue.claim(this, slug);
  }

  /** Releases the plan. */
  release(): void {
    this.#client.queue.release(this);
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
        : new FlowError(
            "server-error",
            "The client could not process the reply.",
            { cause },
          );
    if (error.code === "starting" || error.code === "throttled")
      this.#repeat(error);
    this.#handler.fail(error, exchange);
  }

  /**
   * Schedules another request to a server that is starting, or that named the time when it wants another request, until
   * the limits are reached.
   */
  #repeat({ code, retryAfter }: FlowError): void {
    const now = Date.now();
    const isThrottled = code === "throttled";
    if (isThrottled && !retryAfter) return;
    const seconds = retryAfter ?? 5;
    const wait =
      1_000 * (isThrottled ? Math.min(seconds, LONGEST_WAIT) : seconds);
    const starting = (this.#starting ??= { since: now, tries: 0 });
    if (++starting.tries > STARTING.tries) return;
    if (!isThrottled && now + wait - starting.since > STARTING.time) return;
    this.#at = now + wait;
    this.#setTimer(() => {
      this.#handler.again({ method: "GET", why: "retry" });
    }, wait);
  }

  #setTimer(job?: () => void, wait?: number): void {
    clearTimeout(this.#timer);
    this.#timer = job && setTimeout(job, wait);
  }
}
