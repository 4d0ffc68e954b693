import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { StagePlace } from "./stage-place.js";

const TYPES = ["keydown", "keypress", "keyup"];

/**
 * Sees to it that an answer is a press of its own: an Enter that is held, or that went down before the question was on
 * the page, presses nothing.
 */
export class FreshPress implements ReactiveController, EventListenerObject {
  readonly #host: HTMLElement;
  readonly #place: StagePlace;
  /** What was on the page when Enter went down. */
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
    // A text area takes a held Enter for new lines.
    const writes = (target as Partial<Element>).localName === "textarea";
    if (key !== "Enter" || isComposing || writes) return;
    const { stage } = this.#place;
    if (type === "keyup") this.#down = undefined;
    else if (repeat) event.preventDefault();
    else if (type === "keydown") this.#down = { stage };
    // The browser acts on `keypress`, and the question may have come in between.
    else if (this.#down && this.#down.stage !== stage) event.preventDefault();
  }
}
