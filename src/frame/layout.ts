import type { LitElement } from "lit";
import { adoptStyles } from "../styles/adopt.js";

const KNOWN =
  /^(bare|(content|sidebar)_(left|right)|sidebar_(left|right)_frame_background)$/;

/** How frame and stage are laid out. The styles of `stacked` and `bare` are there, those of the others come when needed. */
export class Layout {
  readonly #host: LitElement;
  #loading = false;
  #loaded = false;
  name = "stacked";

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Takes what the flow or the page wants; what nobody knows is `stacked`. */
  set(wanted = ""): void {
    this.name = KNOWN.test(wanted) ? wanted : "stacked";
    if (!this.#beside || this.#loading) return;
    this.#loading = true;
    void this.#load();
  }

  get classes(): string {
    const [kind = "", side] = this.name.split("_");
    return side ? `beside ${kind} ${side}` : kind;
  }

  /** Whether it can be painted: a form is not to be shown in one place and then in another. */
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
      // Without them it is one column, which is better than nothing.
    }
    this.#loaded = true;
    this.#host.requestUpdate();
  }
}
