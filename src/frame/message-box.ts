import { html, type TemplateResult } from "lit";

/** A message beside the form, with an optional button. */
export function messageBox(
  look: "" | "success" | "warning" | "danger",
  icon: TemplateResult,
  words: unknown,
  action?: TemplateResult,
): TemplateResult {
  return html`<div class="alert ${look}" part="message">
    ${icon}
    <div class="words">${words}</div>
    ${action}
  </div>`;
}
