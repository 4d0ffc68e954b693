/** On a phone, one part of the playground is a sheet over the page, chosen by a bar of buttons. */
import { html, type TemplateResult } from "lit";
import { icon, type IconName } from "./icons.js";

export type Sheet = "flows" | "view" | "edit" | "inspect" | "copy";

const SHEETS: readonly (readonly [Sheet, IconName, string])[] = [
  ["flows", "list", "Flows"],
  ["view", "phone", "View"],
  ["edit", "edit", "Edit"],
  ["inspect", "inspect", "Inspect"],
  ["copy", "copy", "Copy as"],
];

export const sheetBar = (
  open: Sheet | undefined,
  press: (sheet: Sheet) => void,
): TemplateResult =>
  html`<nav class="sheets" aria-label="Parts of the playground">
    ${SHEETS.map(
      ([sheet, name, label]) =>
        html`<button
          type="button"
          aria-pressed=${open === sheet}
          @click=${() => {
            press(sheet);
          }}
        >
          ${icon(name)}<span>${label}</span>
        </button>`,
    )}
  </nav>`;
