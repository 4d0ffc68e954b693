import { html, nothing, type TemplateResult } from "lit";
import { lookUp } from "../../client/look-up.js";
import type { PromptType, StagePrompt } from "../../protocol/index.js";
import { alertIcon } from "../icons/alert.js";
import { infoIcon } from "../icons/info.js";
import { warningIcon } from "../icons/warning.js";
import { fieldErrors, type Content } from "../errors.js";
import { invalid, labelled } from "../field.js";
import { passwordField } from "../password-field.js";
import {
  describe,
  enterKeyHint,
  help,
  isReadOnly,
  labelOf,
  said,
  type PromptStage,
} from "./label.js";
import { serverText } from "../server-text.js";
import { autocompleteOf } from "./autocomplete.js";
import { dropdown, locales, radios } from "./choices.js";
import { fileField } from "./file-field.js";
import { dateOf, isTicked, localTimeOf } from "./initial-value.js";

type Prompt = (stage: PromptStage, prompt: StagePrompt) => Content;

/** The template for each type. */
const PROMPTS: Record<PromptType, Prompt> = {
  text: (stage, prompt) => input(stage, prompt),
  username: (stage, prompt) => input(stage, prompt),
  email: (stage, prompt) => input(stage, prompt),
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
  file: fileField,
  separator: (stage, { placeholder }) => {
    // Without a text the paragraph is `:empty`.
    const text = placeholder ? serverText(stage, placeholder) : nothing;
    return html`<p class="flow-divider">${text}</p>`;
  },
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

/** Renders a prompt. An unknown type becomes a text field. */
export function prompt(stage: PromptStage, prompt: StagePrompt): Content {
  return (lookUp<Prompt>(PROMPTS, prompt.type) ?? PROMPTS.text)(stage, prompt);
}

function input(
  stage: PromptStage,
  prompt: StagePrompt,
  type: "text" | "number" | "date" | "datetime-local" = "text",
  value = prompt.initial_value,
): TemplateResult {
  const { field_key: name, required, placeholder } = prompt;
  const isEmail = prompt.type === "email";
  const isWord = isEmail || prompt.type === "username";
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
      enterkeyhint=${enterKeyHint(stage, prompt)}
      inputmode=${isEmail ? "email" : nothing}
      autocapitalize=${isWord ? "none" : nothing}
      spellcheck=${isWord ? "false" : nothing}
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
    // Some servers repeat the label as the placeholder.
    placeholder: placeholder === label ? "" : placeholder,
    required,
    autocomplete: autocompleteOf(prompt) ?? "new-password",
    enterkeyhint: enterKeyHint(stage, prompt),
    reveal: true,
    help: help(stage, prompt),
  });
}

function checkbox(stage: PromptStage, prompt: StagePrompt): TemplateResult {
  const { field_key: name, required } = prompt;
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
      ${said(stage, prompt)}
    </label>
    ${help(stage, prompt)} ${fieldErrors(stage, name)}
  </div>`;
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
      ${label ? html`<p class="flow-alert-title">${said(stage, prompt)}</p>` : nothing}
      ${initial_value ? html`<div>${stage.markup(prompt, "initial_value")}</div>` : nothing}
      ${help(stage, prompt)}
    </div>
  </div>`;
}
