import { html } from "lit";
import type { StageElement } from "./stage-element.js";

/** Renders content from the server. If that throws, an error text is shown instead and the rest of the form stays. */
export function part(stage: StageElement, show: () => unknown): unknown {
  try {
    return show();
  } catch (cause) {
    console.warn(
      `flow-executor: A part of <${stage.localName}> failed.`,
      cause,
    );
    return html`<p class="flow-note">${stage.terms.part_failed}</p>`;
  }
}
