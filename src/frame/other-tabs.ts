import type { ReactiveController, ReactiveControllerHost } from "lit";

const CHANNEL = "flow-executor";

/** What tabs tell each other: where authentik is, and which page begins a flow there. */
interface Start {
  readonly base: string;
  readonly page: number;
}

/**
 * Tells the other tabs of this browser that a flow begins here, and hears when one begins there: all of them share one
 * session with authentik, and that has one plan.
 */
export class OtherTabs implements ReactiveController, EventListenerObject {
  readonly #page = performance.timeOrigin;
  #channel: BroadcastChannel | undefined;
  #base: string | undefined;
  /** Whether another tab has begun a flow since this one did. */
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

  /** A flow of the authentik at `base` begins here. */
  announce(base: string): void {
    this.began = false;
    this.#base = base;
    const start: Start = { base, page: this.#page };
    this.#channel?.postMessage(start);
  }

  /** Browsers do not keep a page with an open channel for the way back. */
  handleEvent({ type }: Event): void {
    if (type === "pagehide") this.#close();
    else this.#open();
  }

  #open(): void {
    if (this.#channel) return;
    try {
      this.#channel = new BroadcastChannel(CHANNEL);
    } catch {
      // A browser that blocks storage may block this too: then no other tab is heard.
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
