import {
  html,
  nothing,
  type ReactiveController,
  type TemplateResult,
} from "lit";
import { fill } from "../terms/terms.js";
import { CoolDown } from "./cool-down.js";
import { clockIcon } from "./icons/clock.js";
import type { Content } from "./errors.js";
import type { StageElement } from "./stage-element.js";
import { actionButton } from "./buttons.js";

/** Before what is on its way may be asked for again, in seconds. The terms say so in words. */
const COOL_DOWN = 30;

/**
 * Asks for what is on its way once more, by a silent answer, after a while: from the moment on when that was sent; at once
 * where it failed.
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

  /** Something was sent by other means. */
  start(): void {
    this.#coolDown.start();
  }

  /** @param send asks for it */
  button(send: () => void): TemplateResult {
    const { terms, silent } = this.#stage;
    const { left, clock } = this.#coolDown;
    const waits = left > 0 || silent === "sending";
    return actionButton(
      this.#stage,
      left > 0
        ? html`${clockIcon()} ${fill(terms.send_again_in, { time: clock })}`
        : terms.send_again,
      send,
      waits ? "flow-waiting" : "",
    );
  }

  /** For those who listen, beside the words that say where a code was sent: the seconds themselves are not read out. */
  get toldOnce(): Content {
    const { terms, silent } = this.#stage;
    return silent === "sent"
      ? html`<span class="flow-unseen">${terms.code_again}</span>`
      : nothing;
  }
}
