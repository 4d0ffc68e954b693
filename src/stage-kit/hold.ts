import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Milliseconds for which a question is only to be read: the second half of a double click answers nothing. */
const READING = 500;

/**
 * Holds back what grants something while its question is new on the page, so that a press that was meant for the question
 * before cannot answer it.
 */
export class Hold implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether nothing is to be granted yet. */
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
