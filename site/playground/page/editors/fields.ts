/** What the editors share: the state that they change, and rows with a label. */
import { html, nothing, type TemplateResult } from "lit";
import type { Visit } from "../../visit.js";
import type { Settings } from "../../messages.js";
import type { Catalogue } from "../catalogue.js";

export interface Editing {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  readonly visit: Visit | undefined;
  /** Sets one setting; `undefined` takes it away. */
  readonly change: (name: string, value: string | undefined) => void;
  /** Shows the editor again, after something outside of the settings has changed. */
  readonly update: () => void;
}

const labelled = (name: string, label: string, { settings }: Editing) =>
  html`<span
    class="name"
    data-changed=${settings[name] === undefined ? nothing : ""}
    >${label}${
      settings[name] === undefined
        ? nothing
        : html`<span class="dot"></span><span class="hush">, changed</span>`
    }</span
  >`;

/** A row with a text field. An empty text takes the setting away. */
export function textRow(
  editing: Editing,
  name: string,
  label: string,
  placeholder = "",
  help = "",
): TemplateResult {
  const { settings, change } = editing;
  return html`<label class="row" title=${help || nothing}>
    ${labelled(name, label, editing)}
    <input
      type="text"
      spellcheck="false"
      autocomplete="off"
      placeholder=${placeholder}
      .value=${settings[name] ?? ""}
      @change=${({ target }: Event) =>
        change(name, (target as HTMLInputElement).value || undefined)}
    />
  </label>`;
}

/** A row with a choice. The first option is the default. */
export function choiceRow(
  editing: Editing,
  name: string,
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  help = "",
): TemplateResult {
  const { settings, change } = editing;
  const chosen = settings[name] ?? options[0]?.[0];
  return html`<label class="row" title=${help || nothing}>
    ${labelled(name, label, editing)}
    <select
      @change=${({ target }: Event) => {
        const { value } = target as HTMLSelectElement;
        change(name, value === options[0]?.[0] ? undefined : value);
      }}
    >
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} ?selected=${value === chosen}>
            ${text}
          </option>`,
      )}
    </select>
  </label>`;
}

/** A row with a switch. */
export function switchRow(
  editing: Editing,
  name: string,
  label: string,
  help = "",
): TemplateResult {
  const { settings, change } = editing;
  return html`<label class="row" title=${help || nothing}>
    ${labelled(name, label, editing)}
    <input
      type="checkbox"
      .checked=${settings[name] !== undefined}
      @change=${({ target }: Event) =>
        change(name, (target as HTMLInputElement).checked ? "" : undefined)}
    />
  </label>`;
}
