import { html, nothing, type TemplateResult } from "lit";
import { alertIcon } from "./icons/alert.js";
import { changing } from "./changing.js";

/** A status without fields: an icon, a title and a text. */
export function statusPanel(
  icon: TemplateResult,
  title: unknown,
  text?: unknown,
  look?: "danger" | "waiting",
): TemplateResult {
  return html`<div
    class="flow-status ${look ? `flow-status-${look}` : ""}"
    data-autofocus
    tabindex="-1"
  >
    <span class="flow-disc">${icon}</span>
    <p class="flow-status-title">${changing(title)}</p>
    ${text === undefined ? nothing : html`<div class="flow-status-text">${text}</div>`}
  </div>`;
}

/** An error outside the server's replies, announced to screen readers, with an optional action. */
export function problem(
  title: unknown,
  text?: unknown,
  action?: unknown,
): TemplateResult {
  return html`<div class="flow-alert flow-alert-danger" role="alert">
    ${alertIcon()}
    <div>
      <p class="flow-alert-title">${changing(title)}</p>
      ${text ? html`<p>${changing(text)}</p>` : nothing} ${action}
    </div>
  </div>`;
}
