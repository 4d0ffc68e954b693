import type { ReactiveController, ReactiveControllerHost } from "lit";

const CHANNEL = "flow-executor";

/** The message between tabs: where authentik is, and which page starts a flow there. */
interface Start {
  readonly base: string;
  readonly page: number;
}

/**
 * Tells the other tabs of this browser when a flow starts here, and notes when a flow starts in another tab. All tabs
 * share one session with authentik, and the session has one plan.
 */
export class OtherTabs implements ReactiveController, EventListenerObject {
  readonly #page = performance.timeOrigin;
  #channel: BroadcastChannel | undefined;
  #base: string | undefined;
  /** Whether another tab has started a flow after this tab did. */
  began = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#open();
    addEventListener("pagehide", this);
    addEventListener("pageshow", this);
  }

  hostDisconnected(): void {
    this.#close();
    removeEventListener("pagehide", this);
    removeEventListener("pageshow", this);
  }

  /** Tells the other tabs that a flow of the authentik at `base` starts here. */
  announce(base: string): void {
    this.began = false;
    this.#base = base;
    const start: Start = { base, page: this.#page };
    this.#channel?.postMessage(start);
  }

  /** Browsers do not put a page with an open channel into the back/forward cache. */
  handleEvent({ type }: Event): void {
    if (type === "pagehide") this.#close();
    else this.#open();
  }

  #open(): void {
    if (this.#channel) return;
    try {
      this.#channel = new BroadcastChannel(CHANNEL);
    } catch {
      // A browser that blocks storage may block this too. Other tabs are then not noticed.
      return;
    }
    this.#channel.onmessage = ({ data }: MessageEvent<Start>) => {
      const { base, page } = data;
      if (base === this.#base && page !== this.#page) this.began = true;
    };
  }

  #close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
