import { html } from "lit";
import type { StageElement } from "./stage-element.js";

/** A part that shows what the server sent. Where it cannot be shown it says so, and the rest of the form stays. */
export function part(stage: StageElement, show: () => unknown): unknown {
  try {
    return show();
  } catch (cause) {
    console.warn(`flow-executor: a part of ${stage.localName} failed.`, cause);
    return html`<p class="flow-note">${stage.terms.part_failed}</p>`;
  }
}
