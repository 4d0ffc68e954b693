import { html, nothing, type TemplateResult } from "lit";
import { fieldErrors, FORM_ERRORS, type Content } from "./errors.js";
import type { StageElement } from "./stage-element.js";

export interface FieldOptions {
  /** The key of the response. */
  name: string;
  label: string;
  value?: string | undefined;
  autocomplete: AutoFill;
  inputmode?: "text" | "email" | "numeric";
  enterkeyhint?: "next" | "go";
}

/** A field with its label and its errors. */
export function field(
  stage: StageElement,
  options: FieldOptions,
): TemplateResult {
  const { name, label, value = "", autocomplete } = options;
  return labelled(
    stage,
    name,
    label,
    html`<input
      class="flow-input"
      id=${stage.id_(name)}
      name=${name}
      type="text"
      value=${value}
      autocomplete=${autocomplete}
      inputmode=${options.inputmode ?? "text"}
      enterkeyhint=${options.enterkeyhint ?? "go"}
      autocapitalize="none"
      spellcheck="false"
      aria-invalid=${invalid(stage, name)}
      aria-describedby=${describedBy(stage, name)}
    />`,
  );
}

/** A control with its label, its help and its errors. */
export function labelled(
  stage: StageElement,
  name: string,
  label: unknown,
  control: TemplateResult,
  help: Content = nothing,
): TemplateResult {
  return html`<div class="flow-field">
    <label class="flow-label" for=${stage.id_(name)}>${label}</label>
    ${control} ${help} ${fieldErrors(stage, name)}
  </div>`;
}

/** `aria-invalid` of a control. Without the attribute, Firefox exposes an empty required field as invalid. */
export const invalid = (stage: StageElement, name: string) =>
  stage.errorsOf(name).length > 0 ? "true" : "false";
/**
 * `aria-describedby` of a control: its help text and its errors. If the form has only one field, also the errors of the
 * whole answer.
 */
export const describedBy = (
  stage: StageElement,
  name: string,
  hasHelp = false,
) =>
  [
    stage.errorsOf(name).length > 0 && stage.id_(name, "error"),
    stage.fields.length === 1 &&
      stage.fields[0] === name &&
      stage.formErrors.length > 0 &&
      stage.id_(FORM_ERRORS),
    hasHelp && stage.id_(name, "help"),
  ]
    .filter(Boolean)
    .join(" ") || nothing;
