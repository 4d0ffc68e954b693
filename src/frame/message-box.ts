import { html, type TemplateResult } from "lit";

/** What is said beside the form, with a button to go on from it, where there is one. */
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
