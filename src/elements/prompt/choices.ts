/** Prompts to choose from. */
import { html, nothing, type TemplateResult } from "lit";
import type { StagePrompt } from "../../protocol/index.js";
import { chevronDownIcon } from "../icons/chevron-down.js";
import { fieldErrors, invalid, labelled } from "../parts.js";
import { describe, help, said, type PromptStage } from "./around.js";
import { autocompleteOf } from "./autocomplete.js";
import { choicesOf, chosenOf } from "./initial-value.js";

/** One of several, all of them in sight. */
export function radios(
  stage: PromptStage,
  prompt: StagePrompt,
): TemplateResult {
  const { field_key: name, label, required } = prompt;
  const chosen = chosenOf(prompt);
  return html`<fieldset
    class="flow-field"
    role="radiogroup"
    aria-required=${required ? "true" : nothing}
    aria-invalid=${invalid(stage, name)}
    aria-describedby=${describe(stage, prompt)}
  >
    <legend class="flow-label">${said(stage, label)}</legend>
    ${choicesOf(prompt).map(
      ({ value, label }) =>
        html`<label class="flow-choice">
          <input
            class="flow-check"
            name=${name}
            type="radio"
            value=${value}
            ?checked=${value === chosen}
          />
          ${said(stage, label)}
        </label>`,
    )}
    ${help(stage, prompt)} ${fieldErrors(stage, name)}
  </fieldset>`;
}

/** One of several. What is none of them is chosen as nothing. */
export function dropdown(
  stage: PromptStage,
  prompt: StagePrompt,
): TemplateResult {
  const choices = choicesOf(prompt);
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

/** A language, each by its own name. */
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
  const { field_key: name, label, required } = prompt;
  return labelled(
    stage,
    name,
    said(stage, label),
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
