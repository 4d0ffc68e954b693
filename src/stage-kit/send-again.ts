import {
  html,
  nothing,
  type ReactiveController,
  type TemplateResult,
} from "lit";
import { clock, inSeconds } from "../terms/numbers.js";
import { fill } from "../terms/terms.js";
import { CoolDown } from "./cool-down.js";
import { clockIcon } from "./icons/clock.js";
import type { Content } from "./errors.js";
import type { StageElement } from "./stage-element.js";
import { actionButton } from "./buttons.js";
import { changing } from "./changing.js";

/** The pause before the person can request a message again, in seconds. */
const COOL_DOWN = 30;

/**
 * A button that requests a mail or code again, with a silent answer. The button is enabled some time after the last
 * message was sent, or at once if sending failed.
 */
export class SendAgain implements ReactiveController {
  readonly #stage: StageElement;
  readonly #coolDown: CoolDown;
  #silent: StageElement["silent"];

  constructor(stage: StageElement) {
    this.#stage = stage;
    this.#coolDown = new CoolDown(stage, COOL_DOWN);
    stage.addController(this);
  }

  hostUpdate(): void {
    const { silent } = this.#stage;
    if (silent === this.#silent) return;
    this.#silent = silent;
    if (silent === "sent") this.start();
    else if (silent === "failed") this.#coolDown.stop();
  }

  /**
   * Starts the pause, because a message was sent in another way.
   * @param since when it was sent
   * @returns whether the pause is still running
   */
  start(since?: number): boolean {
    this.#coolDown.start(since);
    return this.#coolDown.left > 0;
  }

  /** @param send requests the message */
  button(send: () => void): TemplateResult {
    const { terms, silent, lang } = this.#stage;
    const { left } = this.#coolDown;
    const waits = left > 0 || silent === "sending";
    return actionButton(
      this.#stage,
      left > 0
        ? html`${clockIcon()}
          ${changing(fill(terms.send_again_in, { time: clock(left, lang) }))}`
        : terms.send_again,
      send,
      waits ? "flow-waiting" : "",
    );
  }

  /** @param text with `{when}`, the time until the person can request a message again */
  when(text: string): string {
    return fill(text, { when: inSeconds(COOL_DOWN, this.#stage.lang) });
  }

  /**
   * A text for screen readers, after the text about where a code was sent. The countdown itself is not announced.
   */
  get toldOnce(): Content {
    const { terms, silent } = this.#stage;
    return silent === "sent"
      ? html`<span class="flow-unseen">${this.when(terms.code_again)}</span>`
      : nothing;
  }
}
