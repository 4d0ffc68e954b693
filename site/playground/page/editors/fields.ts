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

/** A row: the name of a setting, marked if it is changed, and its control. */
function row(
  { settings }: Editing,
  name: string,
  label: string,
  help: string,
  control: TemplateResult,
): TemplateResult {
  const isChanged = settings[name] !== undefined;
  return html`<label class="row" title=${help || nothing}>
    <span class="name" ?data-changed=${isChanged}
      >${label}${
        isChanged
          ? html`<span class="dot"></span><span class="hush">, changed</span>`
          : nothing
      }</span
    >
    ${control}
  </label>`;
}

/** A row with a text field. An empty text takes the setting away. */
export function textRow(
  editing: Editing,
  name: string,
  label: string,
  placeholder = "",
  help = "",
): TemplateResult {
  const { settings, change } = editing;
  const control = html`<input
    type="text"
    spellcheck="false"
    autocomplete="off"
    placeholder=${placeholder}
    .value=${settings[name] ?? ""}
    @change=${({ target }: Event) => {
      change(name, (target as HTMLInputElement).value || undefined);
    }}
  />`;
  return row(editing, name, label, help, control);
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
  const [[initial = ""] = []] = options;
  const chosen = settings[name] ?? initial;
  const control = html`<select
    @change=${({ target }: Event) => {
      const { value } = target as HTMLSelectElement;
      change(name, value === initial ? undefined : value);
    }}
  >
    ${options.map(
      ([value, text]) =>
        html`<option value=${value} .selected=${value === chosen}>
          ${text}
        </option>`,
    )}
  </select>`;
  return row(editing, name, label, help, control);
}

/** A row with a switch. */
export function switchRow(
  editing: Editing,
  name: string,
  label: string,
  help = "",
): TemplateResult {
  const { settings, change } = editing;
  const control = html`<input
    type="checkbox"
    .checked=${settings[name] !== undefined}
    @change=${({ target }: Event) => {
      change(name, (target as HTMLInputElement).checked ? "" : undefined);
    }}
  />`;
  return row(editing, name, label, help, control);
}
