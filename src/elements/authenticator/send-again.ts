import { html, nothing, type TemplateResult } from "lit";
import { fill } from "../../terms/terms.js";
import type { CoolDown } from "../cool-down.js";
import { clockIcon } from "../icons/clock.js";
import type { Content } from "../parts.js";
import type { StageElement } from "../stage-element.js";
import { actionButton } from "../status.js";

/** Asks for what is on its way once more, after a while. */
export function sendAgain(
  stage: StageElement,
  coolDown: CoolDown,
  send: () => void,
): TemplateResult {
  const { terms, silent } = stage;
  const { left, clock } = coolDown;
  const waits = left > 0 || silent === "sending";
  return actionButton(
    stage,
    left > 0
      ? html`${clockIcon()} ${fill(terms.send_again_in, { time: clock })}`
      : terms.send_again,
    send,
    waits ? "flow-waiting" : "",
  );
}

/** For those who listen, beside the words that say where a code was sent: the seconds themselves are not read out. */
export const toldOnce = ({ silent, terms }: StageElement): Content =>
  silent === "sent"
    ? html`<span class="flow-unseen">${terms.code_again}</span>`
    : nothing;
