import type { ReactiveController, ReactiveControllerHost } from "lit";

/** How long a new question ignores presses, in ms, so that the second click of a double click answers nothing. */
const READING = 500;

/**
 * Delays the answer of a question that grants something. A press that was meant for the previous question must not
 * answer this one.
 */
export class Hold implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether presses are still ignored. */
  get on(): boolean {
    return this.#timer !== undefined;
  }

  hostConnected(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#host.requestUpdate();
    }, READING);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
