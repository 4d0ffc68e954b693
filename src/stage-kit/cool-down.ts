import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Counts down seconds, for what may be asked for again only after a while. */
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

  /** Seconds that are left, whole ones. */
  get left(): number {
    return Math.max(0, Math.ceil((this.#until - Date.now()) / 1_000));
  }

  /** What is left, as a clock shows it. */
  get clock(): string {
    const seconds = String(this.left % 60).padStart(2, "0");
    return `${Math.floor(this.left / 60)}:${seconds}`;
  }

  start(): void {
    this.#until = Date.now() + this.#seconds * 1_000;
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
