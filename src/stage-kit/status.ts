import { html, nothing, type TemplateResult } from "lit";
import { on } from "../platform/on.js";
import { alertIcon } from "./icons/alert.js";
import type { StageElement } from "./stage-element.js";

/** Where there is nothing to fill in: what has happened, in a sign, a sentence and an explanation. */
export function statusPanel(
  icon: TemplateResult,
  title: unknown,
  text: unknown,
  look?: "danger" | "waiting",
): TemplateResult {
  return html`<div
    class="flow-status ${look ? `flow-status-${look}` : ""}"
    data-autofocus
    tabindex="-1"
  >
    <span class="flow-disc">${icon}</span>
    <p class="flow-status-title">${title}</p>
    <div class="flow-status-text">${text}</div>
  </div>`;
}

/** What went wrong outside the server's answers, announced, with what to do about it. */
export function problem(
  title: unknown,
  text?: unknown,
  action?: unknown,
): TemplateResult {
  return html`<div class="flow-alert flow-alert-danger" role="alert">
    ${alertIcon()}
    <div>
      <p class="flow-alert-title">${title}</p>
      ${text ? html`<p>${text}</p>` : nothing} ${action}
    </div>
  </div>`;
}

/** A button that asks something of the executor. One that is waiting does not do it yet. */
export function actionButton(
  stage: StageElement,
  label: unknown,
  action: () => void,
  look: "" | "flow-primary" | "flow-waiting" = "",
): TemplateResult {
  const waits = () => stage.pending || look === "flow-waiting";
  return html`<button
    class="flow-button ${look}"
    type="button"
    aria-disabled=${waits() ? "true" : nothing}
    @click=${on((event: Event) => {
      event.stopPropagation();
      if (!waits()) action();
    })}
  >
    ${label}
  </button>`;
}

/** A button that looks like a link, for what can be done at any time. */
export function textButton(label: unknown, action: () => void): TemplateResult {
  return html`<button
    class="flow-link"
    type="button"
    @click=${on((event: Event) => {
      event.stopPropagation();
      action();
    })}
  >
    ${label}
  </button>`;
}
