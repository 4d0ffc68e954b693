import { html, type TemplateResult } from "lit";
import { type Editing, textRow } from "./fields.js";

const MOST = 40;
let wanted = "";

/** The element's texts: those that are changed, and those that are searched for. */
export function words(editing: Editing): TemplateResult {
  const { settings, catalogue } = editing;
  const all = Object.entries(catalogue.words);
  const text = wanted.toLowerCase();
  const shown = all.filter(
    ([key, word]) =>
      settings[`terms.${key}`] !== undefined ||
      (text ? `${key} ${word}`.toLowerCase().includes(text) : true),
  );
  return html`<label class="find">
      <span class="hush">Find a text</span>
      <input
        type="search"
        placeholder="Find a text"
        .value=${wanted}
        @input=${({ target }: Event) => {
          wanted = (target as HTMLInputElement).value;
          editing.update();
        }}
      />
    </label>
    <div class="stacked">
      ${shown
        .slice(0, MOST)
        .map(([key, word]) => textRow(editing, `terms.${key}`, key, word))}
    </div>
    <p class="help">
      ${shown.length > MOST ? `${String(shown.length - MOST)} more: search for them.` : ""}
    </p>`;
}
