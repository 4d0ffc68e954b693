/** Prompts with a choice. */
import { html, nothing, type TemplateResult } from "lit";
import { on } from "../../platform/on.js";
import type { PromptChoice, StagePrompt } from "../../protocol/index.js";
import { chevronDownIcon } from "../icons/chevron-down.js";
import { fieldErrors } from "../errors.js";
import { invalid, labelled } from "../field.js";
import {
  describe,
  enterKeyHint,
  help,
  labelOf,
  said,
  type PromptStage,
} from "./label.js";
import { autocompleteOf } from "./autocomplete.js";
import { choicesOf, chosenOf } from "./initial-value.js";

/** Radio buttons. */
export function radios(
  stage: PromptStage,
  prompt: StagePrompt,
): TemplateResult {
  const { field_key: name, required } = prompt;
  const chosen = chosenOf(prompt);
  return html`<fieldset
    class="flow-field"
    role="radiogroup"
    aria-required=${required ? "true" : nothing}
    aria-invalid=${invalid(stage, name)}
    aria-describedby=${describe(stage, prompt)}
  >
    <legend class="flow-label">${said(stage, prompt)}</legend>
    ${choicesOf(prompt).map((choice) => [
      html`<label class="flow-choice">
        <input
          class="flow-check"
          name=${name}
          type="radio"
          value=${choice.value}
          ?checked=${choice.value === chosen}
        />
        ${said(stage, prompt, choice)}
      </label>`,
      " ",
    ])}
    ${help(stage, prompt)} ${fieldErrors(stage, name)}
  </fieldset>`;
}

/** With more options than this, a text field with suggestions replaces the list. */
const MANY = 5_000;
/** How many suggestions are shown at once. */
const SUGGESTED = 50;

/** A text field for very many options. It suggests the options whose value or label contains the typed text. */
function suggestions(
  stage: PromptStage,
  prompt: StagePrompt,
  choices: readonly PromptChoice[],
): TemplateResult {
  const { field_key: name, required } = prompt;
  const id = stage.id_(name);
  const chosen = chosenOf(prompt) ?? "";
  const field = stage.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`);
  const typed = (field?.value ?? chosen).toLowerCase();
  const found: PromptChoice[] = [];
  for (const choice of choices) {
    const { value, label } = choice;
    if (found.length === SUGGESTED) break;
    if (`${value} ${label}`.toLowerCase().includes(typed)) found.push(choice);
  }
  return labelled(
    stage,
    name,
    labelOf(stage, prompt),
    html`<input
        class="flow-input"
        id=${id}
        name=${name}
        value=${chosen}
        list=${stage.id_(name, "choices")}
        autocomplete="off"
        enterkeyhint=${enterKeyHint(stage, prompt)}
        ?required=${required}
        aria-invalid=${invalid(stage, name)}
        aria-describedby=${describe(stage, prompt)}
        @input=${on(() => stage.requestUpdate())}
      />
      <datalist id=${stage.id_(name, "choices")}>
        ${found.map(({ value, label }) => html`<option value=${value} label=${label}></option>`)}
      </datalist>`,
    help(stage, prompt),
  );
}

/** A list. An initial value that is not an option selects the empty entry. */
export function dropdown(
  stage: PromptStage,
  prompt: StagePrompt,
): TemplateResult {
  const choices = choicesOf(prompt);
  if (choices.length > MANY) return suggestions(stage, prompt, choices);
  const chosen = chosenOf(prompt);
  const isNone = chosen === undefined && choices.length > 0;
  return select(
    stage,
    prompt,
    html`${isNone ? html`<option value="" selected>${stage.terms.choose}</option>` : nothing}
    ${choices.map(
      ({ value, label }) =>
        html`<option value=${value} ?selected=${value === chosen}>
          ${label}
        </option>`,
    )}`,
    stage.context.language,
  );
}

/** A list of languages, each with its own name. */
export function locales(
  stage: PromptStage,
  prompt: StagePrompt,
): TemplateResult {
  const { initial_value: current } = prompt;
  return select(
    stage,
    prompt,
    html`<option value="" ?selected=${!current}>
        ${stage.terms.locale_auto}
      </option>
      ${stage
        .localeChoices(current)
        .map(
          ({ code, lang, name }) =>
            html`<option
              value=${code}
              lang=${lang ?? nothing}
              translate="no"
              ?selected=${code === current}
            >
              ${name}
            </option>`,
        )}`,
  );
}

function select(
  stage: PromptStage,
  prompt: StagePrompt,
  options: TemplateResult,
  language?: string,
): TemplateResult {
  const { field_key: name, required } = prompt;
  return labelled(
    stage,
    name,
    said(stage, prompt),
    html`<div class="flow-control">
      <select
        class="flow-input flow-select"
        id=${stage.id_(name)}
        name=${name}
        lang=${language ?? nothing}
        ?required=${required}
        autocomplete=${autocompleteOf(prompt) ?? nothing}
        aria-invalid=${invalid(stage, name)}
        aria-describedby=${describe(stage, prompt)}
      >
        ${options}
      </select>
      ${chevronDownIcon()}
    </div>`,
    help(stage, prompt),
  );
}
