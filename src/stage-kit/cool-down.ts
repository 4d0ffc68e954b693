import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Counts down the seconds until an action is possible again. */
export class CoolDown implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #seconds: number;
  #until = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, seconds: number) {
    this.#host = host;
    this.#seconds = seconds;
    host.addController(this);
  }

  /** The remaining time, in whole seconds. */
  get left(): number {
    return Math.max(0, Math.ceil((this.#until - Date.now()) / 1_000));
  }

  /** @param since when the pause began */
  start(since = Date.now()): void {
    this.#until = since + this.#seconds * 1_000;
    this.#tick();
  }

  stop(): void {
    this.#until = 0;
    this.#tick();
  }

  hostConnected(): void {
    this.#tick();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  #tick(): void {
    clearInterval(this.#timer);
    this.#host.requestUpdate();
    if (this.left === 0) return;
    this.#timer = setInterval(() => {
      if (this.left === 0) clearInterval(this.#timer);
      this.#host.requestUpdate();
    }, 1_000);
  }
}
