import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { StagePlace } from "./stage-place.js";

const TYPES = ["keydown", "keypress", "keyup"];

/**
 * Makes sure that each answer has its own key press. A held Enter, or an Enter pressed before the question was on the
 * page, does nothing.
 */
export class FreshPress implements ReactiveController, EventListenerObject {
  readonly #host: HTMLElement;
  readonly #place: StagePlace;
  /** The stage that was on the page when Enter was pressed. */
  #down: { readonly stage: HTMLElement | undefined } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, place: StagePlace) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of TYPES) this.#host.addEventListener(type, this, true);
  }

  hostDisconnected(): void {
    for (const type of TYPES) this.#host.removeEventListener(type, this, true);
  }

  handleEvent(event: Event): void {
    const { type, key, repeat, isComposing } = event as KeyboardEvent;
    const [target] = event.composedPath();
    // In a text area, a held Enter inserts new lines.
    const writes = (target as Partial<Element>).localName === "textarea";
    if (key !== "Enter" || isComposing || writes) return;
    const { stage } = this.#place;
    if (type === "keyup") this.#down = undefined;
    else if (repeat) event.preventDefault();
    else if (type === "keydown") this.#down = { stage };
    // The browser acts on `keypress`, and the stage may have changed between `keydown` and `keypress`.
    else if (this.#down && this.#down.stage !== stage) event.preventDefault();
  }
}
