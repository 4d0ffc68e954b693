import type { ReactiveController, ReactiveControllerHost } from "lit";

/** At most this long between two questions, in milliseconds, however often there was no answer. */
const LONGEST = 60_000;

/**
 * Asks the same again and again: less and less often while nothing answers, and not while the page is hidden, unless it
 * is hidden by what is waited for. It ends with its stage.
 */
export class Poll implements ReactiveController {
  readonly #every: number;
  readonly #ask: (signal: AbortSignal) => Promise<"again" | "stop">;
  readonly #trouble: () => void;
  readonly #evenHidden: boolean;
  #run: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #isAsking = false;

  /**
   * @param every milliseconds between two questions
   * @param ask one question
   * @param trouble hears that one was not answered; it is asked again
   * @param evenHidden whether it goes on while the page is hidden
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

  /** Seen again, the page asks at once. */
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
    if (!run || this.#isAsking) return;
    this.#isAsking = true;
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
      this.#isAsking = false;
    }
    this.#wait();
  }
}
