import { html, nothing, type TemplateResult } from "lit";
import type { PromptType, StagePrompt } from "../../protocol/index.js";
import { alertIcon } from "../icons/alert.js";
import { chevronDownIcon } from "../icons/chevron-down.js";
import { infoIcon } from "../icons/info.js";
import { warningIcon } from "../icons/warning.js";
import {
  describedBy,
  fieldErrors,
  invalid,
  labelled,
  type Content,
} from "../parts.js";
import { passwordField } from "../password-field.js";
import type { StageElement } from "../stage-element.js";
import { autocompleteOf } from "./autocomplete.js";
import { fileField } from "./file-field.js";
import {
  choicesOf,
  chosenOf,
  dateOf,
  isTicked,
  localTimeOf,
} from "./initial-value.js";
import type { LocaleChoice } from "./locales.js";

/** A stage with fields of the administrator's making. */
export interface PromptStage extends StageElement {
  /** The administrator's HTML of a prompt, made safe. */
  markup(prompt: StagePrompt, key: "sub_text" | "initial_value"): unknown;
  /** The languages to choose from, with the one that is set now. */
  localeChoices(current: string): LocaleChoice[];
}

type Prompt = (stage: PromptStage, prompt: StagePrompt) => Content;

/** One template per type. */
const PROMPTS: Record<PromptType, Prompt> = {
  text: (stage, prompt) => input(stage, prompt),
  username: (stage, prompt) => input(stage, prompt),
  email: (stage, prompt) => input(stage, prompt, "email"),
  number: (stage, prompt) => input(stage, prompt, "number"),
  date: (stage, prompt) => input(stage, prompt, "date", dateOf(prompt)),
  "date-time": (stage, prompt) =>
    input(stage, prompt, "datetime-local", localTimeOf(prompt)),
  text_read_only: (stage, prompt) => input(stage, prompt),
  text_area: textArea,
  text_area_read_only: textArea,
  password,
  checkbox,
  "radio-button-group": radios,
  dropdown,
  "ak-locale": locales,
  file: (stage, prompt) =>
    fileField(stage, prompt, labelOf(stage, prompt), help(stage, prompt)),
  separator: (_, { placeholder }) =>
    html`<p class="flow-divider"><bdi>${placeholder}</bdi></p>`,
  hidden: (_, { field_key, initial_value }) =>
    html`<input type="hidden" name=${field_key} value=${initial_value} />`,
  static: (stage, prompt) =>
    html`<div class="flow-text" lang=${stage.context.language ?? nothing}>
        ${stage.markup(prompt, "initial_value")}
      </div>
      ${help(stage, prompt)}`,
  alert_info: (stage, prompt) => alert(stage, prompt, "info", infoIcon()),
  alert_warning: (stage, prompt) =>
    alert(stage, prompt, "warning", warningIcon()),
  alert_danger: (stage, prompt) => alert(stage, prompt, "danger", alertIcon()),
};

/** A prompt as it is shown. One of a type that is not known yet becomes a text field. */
export function prompt(stage: PromptStage, prompt: StagePrompt): Content {
  const known: Partial<Record<string, Prompt>> = PROMPTS;
  return (known[prompt.type] ?? PROMPTS.text)(stage, prompt);
}

/** What the server wrote is in its language. */
const said = (stage: PromptStage, text: string) =>
  html`<bdi lang=${stage.context.language ?? nothing}>${text}</bdi>`;

function help(stage: PromptStage, prompt: StagePrompt): Content {
  const { field_key, sub_text } = prompt;
  if (!sub_text) return nothing;
  return html`<div
    class="flow-help"
    id=${stage.id_(`${field_key}-help`)}
    lang=${stage.context.language ?? nothing}
  >
    ${stage.markup(prompt, "sub_text")}
  </div>`;
}

const isReadOnly = ({ type }: StagePrompt) => type.endsWith("_read_only");

/** A label, and that the field may be left empty: assistive technology knows it by `required`. */
function labelOf(stage: PromptStage, prompt: StagePrompt): TemplateResult {
  const isOptional = !prompt.required && !isReadOnly(prompt);
  return html`${said(stage, prompt.label)}${
    isOptional
      ? html`<span class="flow-optional" aria-hidden="true"
          >${stage.terms.optional}</span
        >`
      : nothing
  }`;
}

const describe = (stage: PromptStage, { field_key, sub_text }: StagePrompt) =>
  describedBy(stage, field_key, sub_text !== "");

function input(
  stage: PromptStage,
  prompt: StagePrompt,
  type: "text" | "email" | "number" | "date" | "datetime-local" = "text",
  value = prompt.initial_value,
): TemplateResult {
  const { field_key: name, required, placeholder } = prompt;
  const isWord = type === "email" || prompt.type === "username";
  return labelled(
    stage,
    name,
    labelOf(stage, prompt),
    html`<input
      class="flow-input"
      id=${stage.id_(name)}
      name=${name}
      type=${type}
      value=${value}
      placeholder=${placeholder || nothing}
      ?required=${required}
      ?readonly=${isReadOnly(prompt)}
      autocomplete=${autocompleteOf(prompt) ?? nothing}
      autocapitalize=${isWord ? "none" : nothing}
      spellcheck=${isWord ? "false" : nothing}
      dir=${type === "text" ? "auto" : nothing}
      aria-invalid=${invalid(stage, name)}
      aria-describedby=${describe(stage, prompt)}
    />`,
    help(stage, prompt),
  );
}

function textArea(stage: PromptStage, prompt: StagePrompt): TemplateResult {
  const { field_key: name, required, placeholder } = prompt;
  return labelled(
    stage,
    name,
    labelOf(stage, prompt),
    html`<textarea
      class="flow-input"
      id=${stage.id_(name)}
      name=${name}
      rows="3"
      dir="auto"
      .defaultValue=${prompt.initial_value}
      placeholder=${placeholder || nothing}
      ?required=${required}
      ?readonly=${isReadOnly(prompt)}
      autocomplete=${autocompleteOf(prompt) ?? nothing}
      aria-invalid=${invalid(stage, name)}
      aria-describedby=${describe(stage, prompt)}
    ></textarea>`,
    help(stage, prompt),
  );
}

function password(stage: PromptStage, prompt: StagePrompt): TemplateResult {
  const { field_key: name, label, placeholder, required } = prompt;
  return passwordField(stage, {
    name,
    label: labelOf(stage, prompt),
    // Servers repeat the label here.
    placeholder: placeholder === label ? "" : placeholder,
    required,
    autocomplete: autocompleteOf(prompt) ?? "new-password",
    reveal: true,
    help: help(stage, prompt),
  });
}

function checkbox(stage: PromptStage, prompt: StagePrompt): TemplateResult {
  const { field_key: name, label, required } = prompt;
  return html`<div class="flow-field">
    <label class="flow-choice">
      <input
        class="flow-check"
        id=${stage.id_(name)}
        name=${name}
        type="checkbox"
        ?checked=${isTicked(prompt)}
        ?required=${required}
        aria-invalid=${invalid(stage, name)}
        aria-describedby=${describe(stage, prompt)}
      />
      ${said(stage, label)}
    </label>
    ${help(stage, prompt)} ${fieldErrors(stage, name)}
  </div>`;
}

function radios(stage: PromptStage, prompt: StagePrompt): TemplateResult {
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

function dropdown(stage: PromptStage, prompt: StagePrompt): TemplateResult {
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

function locales(stage: PromptStage, prompt: StagePrompt): TemplateResult {
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
          ({ code, name }) =>
            html`<option
              value=${code}
              lang=${code}
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

function alert(
  stage: PromptStage,
  prompt: StagePrompt,
  kind: "info" | "warning" | "danger",
  icon: TemplateResult,
): TemplateResult {
  const { label, initial_value } = prompt;
  return html`<div
    class="flow-alert flow-alert-${kind}"
    lang=${stage.context.language ?? nothing}
  >
    ${icon}
    <div>
      ${label ? html`<p class="flow-alert-title"><bdi>${label}</bdi></p>` : nothing}
      ${initial_value ? html`<div>${stage.markup(prompt, "initial_value")}</div>` : nothing}
      ${help(stage, prompt)}
    </div>
  </div>`;
}
