import type { FlowSession } from "../client/session/session.js";
import type { SourceWindowState } from "../stage-kit/stage-element.js";
import { leave } from "./session-bridge.js";
import type { SourceWindow, SourceWindowHost } from "./source-window.js";

export interface SourcesHost extends SourceWindowHost {
  readonly sources: "page" | "popup";
}

/** Leaves the page, or opens a source in a popup window if the page wants that. The window's code loads on demand. */
export class Sources {
  readonly #host: SourcesHost;
  readonly #session: () => FlowSession;
  #loading: Promise<SourceWindow> | undefined;
  #window: SourceWindow | undefined;

  constructor(host: SourcesHost, session: () => FlowSession) {
    this.#host = host;
    this.#session = session;
  }

  /** The state of the popup window for the stage. */
  get window(): SourceWindowState | undefined {
    return this.#window?.state;
  }

  /** Loads the code before the person presses a source, because a browser blocks a window that opens later. */
  loadAhead(): void {
    if (this.#host.sources === "popup") this.#load().catch(() => undefined);
  }

  readonly navigate = (to: string, reason?: "source"): void => {
    const inPage = () => leave(this.#host.ownerDocument, to);
    if (reason !== "source" || this.#host.sources !== "popup") inPage();
    else if (this.#window) this.#window.open(to, inPage);
    else
      void this.#load().then((it) => {
        // The person may have left the form in the meantime.
        if (this.#host.isConnected) it.open(to, inPage);
      }, inPage);
  };

  /** Called when the session's state has changed. */
  changed(): void {
    this.#window?.changed();
  }

  end(): void {
    this.#window?.end();
  }

  async #load(): Promise<SourceWindow> {
    this.#loading ??= import("./source-window.js").then(
      ({ SourceWindow }) => new SourceWindow(this.#host, this.#session),
    );
    try {
      return (this.#window = await this.#loading);
    } catch (cause) {
      this.#loading = undefined;
      throw cause;
    }
  }
}
