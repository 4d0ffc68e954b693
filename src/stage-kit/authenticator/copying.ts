import { html, type ReactiveController, type TemplateResult } from "lit";
import { on } from "../../platform/on.js";
import { checkIcon } from "../icons/check.js";
import { copyIcon } from "../icons/copy.js";
import type { StageElement } from "../stage-element.js";
import { changing } from "../changing.js";

/** Copies a text of the page. If the page has no access to the clipboard, the text is selected for copying by hand. */
export class Copying implements ReactiveController {
  readonly #stage: StageElement;
  /** The selector of the element with the text. */
  readonly #selector: string;
  #outcome: "copied" | "selected" | undefined;

  constructor(stage: StageElement, selector: string) {
    this.#stage = stage;
    this.#selector = selector;
    stage.addController(this);
  }

  hostDisconnected(): void {
    this.#outcome = undefined;
  }

  /** The button, and the result of the last press. */
  render(text: string, label: string): TemplateResult {
    const { terms } = this.#stage;
    const isCopied = this.#outcome === "copied";
    return html`<button
        class="flow-button"
        type="button"
        @click=${on((event: Event) => {
          event.stopPropagation();
          void this.#copy(text);
        })}
      >
        ${isCopied ? checkIcon() : copyIcon()}
        ${changing(isCopied ? terms.copied : label)}
      </button>
      <span class="flow-unseen" role="status"
        >${this.#outcome && changing(isCopied ? terms.copied : terms.copy_by_hand)}</span
      >`;
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#outcome = "copied";
    } catch {
      const place = this.#stage.querySelector(this.#selector);
      if (place) getSelection()?.selectAllChildren(place);
      this.#outcome = "selected";
    }
    this.#stage.requestUpdate();
  }
}
