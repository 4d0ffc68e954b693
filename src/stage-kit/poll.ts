import type { ReactiveController, ReactiveControllerHost } from "lit";

/** The longest pause between two requests after failures, in ms. */
const LONGEST = 60_000;

/**
 * Repeats a request. After failures the pauses become longer. While the page is hidden the requests stop, unless
 * `evenHidden` is set. Polling ends when the stage is removed.
 */
export class Poll implements ReactiveController {
  readonly #every: number;
  readonly #ask: (signal: AbortSignal) => Promise<"again" | "stop">;
  readonly #trouble: () => void;
  readonly #evenHidden: boolean;
  #run: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** The run whose request is open. */
  #asking: AbortController | undefined;

  /**
   * @param every the pause between two requests, in ms
   * @param ask makes one request
   * @param trouble called after a failed request; the request is repeated
   * @param evenHidden whether to continue while the page is hidden
   */
  constructor(
    host: ReactiveControllerHost,
    every: number,
    ask: (signal: AbortSignal) => Promise<"again" | "stop">,
    trouble: () => void,
    { evenHidden = false } = {},
  ) {
    this.#every = every;
    this.#ask = ask;
    this.#trouble = trouble;
    this.#evenHidden = evenHidden;
    host.addController(this);
  }

  start(): void {
    if (this.#run) return;
    this.#run = new AbortController();
    this.#failures = 0;
    document.addEventListener("visibilitychange", this.#look);
    this.#wait();
  }

  stop(): void {
    this.#run?.abort();
    this.#run = undefined;
    clearTimeout(this.#timer);
    document.removeEventListener("visibilitychange", this.#look);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Makes a request as soon as the page is visible again. */
  readonly #look = (): void => {
    clearTimeout(this.#timer);
    if (this.#mayAsk) void this.#once();
  };

  get #mayAsk(): boolean {
    return this.#evenHidden || !document.hidden;
  }

  #wait(): void {
    const pause = Math.min(this.#every * 2 ** this.#failures, LONGEST);
    clearTimeout(this.#timer);
    if (this.#mayAsk) this.#timer = setTimeout(() => void this.#once(), pause);
  }

  async #once(): Promise<void> {
    const run = this.#run;
    if (!run || this.#asking === run) return;
    this.#asking = run;
    try {
      const next = await this.#ask(run.signal);
      if (run !== this.#run) return;
      if (next === "stop") return this.stop();
      this.#failures = 0;
    } catch {
      if (run !== this.#run) return;
      this.#failures++;
      this.#trouble();
    } finally {
      if (this.#asking === run) this.#asking = undefined;
    }
    this.#wait();
  }
}
