import { html, nothing, type TemplateResult } from "lit";
import type { StageElement } from "./stage-element.js";

/** Where there is nothing to fill in: what has happened, in a sign, a sentence and an explanation. */
export function statusPanel(
  icon: TemplateResult,
  title: unknown,
  text: unknown,
  danger = false,
): TemplateResult {
  return html`<div
    class="flow-status ${danger ? "flow-status-danger" : ""}"
    data-autofocus
    tabindex="-1"
  >
    <span class="flow-disc">${icon}</span>
    <p class="flow-status-title">${title}</p>
    <div class="flow-status-text">${text}</div>
  </div>`;
}

/** A button that asks something of the executor. */
export function actionButton(
  stage: StageElement,
  label: unknown,
  action: () => void,
  primary = false,
): TemplateResult {
  return html`<button
    class="flow-button ${primary ? "flow-primary" : ""}"
    type="button"
    aria-disabled=${stage.pending ? "true" : nothing}
    @click=${(event: Event) => {
      event.stopPropagation();
      if (!stage.pending) action();
    }}
  >
    ${label}
  </button>`;
}
