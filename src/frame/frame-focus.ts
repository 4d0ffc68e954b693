import type { ReactiveController, ReactiveControllerHost } from "lit";
import { focusFirst } from "../platform/focus.js";
import type { StagePlace } from "./stage-place.js";

export type FrameFocusHost = ReactiveControllerHost & HTMLElement;

/**
 * Moves the focus when an update removes the focused button of the frame: into the form, or to the end of the flow if
 * the form is gone too. With `autofocus`, a flow that ends without a question gives the focus to its end.
 */
export class FrameFocus implements ReactiveController {
  readonly #host: FrameFocusHost;
  readonly #place: StagePlace;
  #pressed: Element | null | undefined;
  /** `undefined` until the first update. */
  #hadForm: boolean | undefined;

  constructor(host: FrameFocusHost, place: StagePlace) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#pressed = this.#host.shadowRoot?.activeElement;
  }

  hostUpdated(): void {
    const hasForm = this.#place.stage !== undefined;
    const end = this.#host.shadowRoot?.querySelector<HTMLElement>(".finished");
    this.#hadForm ??= this.#host.autofocus;
    const ended = end && this.#hadForm && !hasForm;
    // The code that shows the end may load after the form has gone.
    this.#hadForm = hasForm || (this.#hadForm && !end);
    if (this.#pressed || ended)
      void this.#moveOn(this.#pressed, ended ? end : undefined);
  }

  async #moveOn(
    pressed: Element | null | undefined,
    end: HTMLElement | undefined,
  ): Promise<void> {
    await this.#host.updateComplete;
    const { activeElement, body } = this.#host.ownerDocument;
    const isLost = activeElement === body || this.#place.isFocusLeaving;
    if (pressed?.isConnected || !isLost) return;
    const next = end ?? this.#place.stage;
    if (next) focusFirst(next);
  }
}
