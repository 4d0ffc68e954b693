import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { StagePlace } from "./stage-place.js";

const TYPES = ["keydown", "keypress", "keyup", "input", "click"];
/** How long after a change of the stage an Enter may still be meant for the previous one, in ms. */
const LATE = 1000;

/**
 * Makes sure that each answer has its own key press. An Enter does nothing if it is held, if it was pressed before the
 * question was on the page, or if it follows a code that has just sent itself.
 */
export class FreshPress implements ReactiveController, EventListenerObject {
  readonly #host: HTMLElement;
  readonly #place: StagePlace;
  /** The stage that was on the page when Enter was pressed. */
  #down: { readonly stage: HTMLElement | undefined } | undefined;
  #stage: HTMLElement | undefined;
  /** Whether the person has typed, and has not sent the text. */
  #isTyping = false;
  /** When a stage replaced the one in which the person was typing. */
  #replacedAt = -LATE;

  constructor(host: ReactiveControllerHost & HTMLElement, place: StagePlace) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of TYPES) this.#host.addEventListener(type, this, true);
  }

  hostUpdated(): void {
    const { stage } = this.#place;
    if (stage === this.#stage) return;
    this.#stage = stage;
    if (this.#isTyping) this.#replacedAt = performance.now();
    this.#isTyping = false;
  }

  hostDisconnected(): void {
    for (const type of TYPES) this.#host.removeEventListener(type, this, true);
  }

  handleEvent(event: Event): void {
    const { type, key, repeat, isComposing } = event as KeyboardEvent;
    if (type === "input" || type === "click") {
      this.#isTyping = type === "input";
      this.#replacedAt = -LATE;
      return;
    }
    const [target] = event.composedPath();
    // In a text area, a held Enter inserts new lines.
    const writes = (target as Partial<Element>).localName === "textarea";
    if (key !== "Enter" || isComposing || writes) return;
    const { stage } = this.#place;
    if (type === "keyup") this.#down = undefined;
    else if (repeat) event.preventDefault();
    else if (type === "keydown") this.#press(event, stage);
    // The browser acts on `keypress`, and the stage may have changed between `keydown` and `keypress`.
    else if (this.#down && this.#down.stage !== stage) event.preventDefault();
  }

  #press(event: Event, stage: HTMLElement | undefined): void {
    const isLate = performance.now() - this.#replacedAt < LATE;
    if (isLate) event.preventDefault();
    this.#down = { stage: isLate ? undefined : stage };
    this.#isTyping = false;
    this.#replacedAt = -LATE;
  }
}
