import { html, type TemplateResult } from "lit";
import { fill } from "../../terms/terms.js";
import type { CoolDown } from "../cool-down.js";
import { clockIcon } from "../icons/clock.js";
import type { StageElement } from "../stage-element.js";
import { actionButton } from "../status.js";

/** Asks for what is on its way once more, after a while; that it was asked for is said once. */
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
