import type { LitElement } from "lit";
import { adoptStyles } from "../styles/adopt.js";

const KNOWN =
  /^(bare|card|(content|sidebar)_(left|right)|sidebar_(left|right)_frame_background)$/;

/** The layout of frame and stage. The styles of `stacked`, `bare` and `card` are always loaded, the other styles on demand. */
export class Layout {
  readonly #host: LitElement;
  #loading = false;
  #loaded = false;
  name = "stacked";

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Sets the layout that the flow or the page wants. An unknown name becomes `stacked`. */
  set(wanted = ""): void {
    this.name = KNOWN.test(wanted) ? wanted : "stacked";
    if (!this.#beside || this.#loading) return;
    this.#loading = true;
    void this.#load();
  }

  get classes(): string {
    const [kind = "", side] = this.name.split("_");
    if (side) return `beside ${kind} ${side}`;
    // The class `card` is that of the card itself.
    return kind === "card" ? "lone" : kind;
  }

  /** Whether the styles are loaded. The stage waits for them, so that the form does not move after it is shown. */
  get ready(): boolean {
    return this.#loaded || !this.#beside;
  }

  get #beside(): boolean {
    return this.name.includes("_");
  }

  async #load(): Promise<void> {
    try {
      const { layouts } = await import("../styles/layouts.js");
      adoptStyles(this.#host.renderRoot, layouts);
    } catch {
      // Without these styles, the page shows one column.
    }
    this.#loaded = true;
    this.#host.requestUpdate();
  }
}
