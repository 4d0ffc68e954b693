/** What stands around the control of a prompt: its label, its help, and what ties them to it. */
import { html, nothing, type TemplateResult } from "lit";
import type { StagePrompt } from "../../protocol/index.js";
import type { Content } from "../errors.js";
import { describedBy } from "../field.js";
import type { StageElement } from "../stage-element.js";
import type { LocaleChoice } from "./locales.js";

/** A stage with fields of the administrator's making. */
export interface PromptStage extends StageElement {
  /** The administrator's HTML of a prompt, made safe. */
  markup(prompt: StagePrompt, key: "sub_text" | "initial_value"): unknown;
  /** The languages to choose from, with the one that is set now. */
  localeChoices(current: string): LocaleChoice[];
}

/** What the server wrote is in its language. */
export const said = (stage: PromptStage, text: string) =>
  html`<bdi lang=${stage.context.language ?? nothing}>${text}</bdi>`;

/** The administrator's help below a control. */
export function help(stage: PromptStage, prompt: StagePrompt): Content {
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

/** Whether it is only there to be read. */
export const isReadOnly = ({ type }: StagePrompt) =>
  type.endsWith("_read_only");

/** A label, and that the field may be left empty: assistive technology knows it by `required`. */
export function labelOf(
  stage: PromptStage,
  prompt: StagePrompt,
): TemplateResult {
  const isOptional = !prompt.required && !isReadOnly(prompt);
  return html`${said(stage, prompt.label)}${
    isOptional
      ? html`<span class="flow-optional" aria-hidden="true"
          >${stage.terms.optional}</span
        >`
      : nothing
  }`;
}

/** `aria-describedby` of a prompt's control. */
export const describe = (
  stage: PromptStage,
  { field_key, sub_text }: StagePrompt,
) => describedBy(stage, field_key, sub_text !== "");
