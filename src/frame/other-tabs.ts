import type { ReactiveController, ReactiveControllerHost } from "lit";
import { openTabs, PAGE, type TabMessage } from "../platform/tabs.js";

/**
 * Tells the other tabs of this browser when a flow starts or ends here, and notes when a flow starts in another tab. All
 * tabs share one session with authentik, and the session has one plan.
 */
export class OtherTabs implements ReactiveController, EventListenerObject {
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
    this.#tell({ base, page: PAGE });
  }

  /** Tells the other tabs that a flow of the authentik at `base` has ended here, so another user may be signed in. */
  announceEnd(base: string): void {
    this.#tell({ base, page: PAGE, ended: true });
  }

  #tell(message: TabMessage): void {
    this.#channel?.postMessage(message);
  }

  /** Browsers do not put a page with an open channel into the back/forward cache. */
  handleEvent({ type }: Event): void {
    if (type === "pagehide") this.#close();
    else this.#open();
  }

  #open(): void {
    this.#channel ??= openTabs(({ base, ended }) => {
      if (base === this.#base && !ended) this.began = true;
    });
  }

  #close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
