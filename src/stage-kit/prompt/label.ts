/** The parts around the control of a prompt: its label, its help, and the attributes that connect them. */
import { html, nothing, type TemplateResult } from "lit";
import type { PromptChoice, StagePrompt } from "../../protocol/index.js";
import type { Content } from "../errors.js";
import { describedBy } from "../field.js";
import { serverText } from "../server-text.js";
import type { StageElement } from "../stage-element.js";
import type { LocaleChoice } from "./locales.js";

/** A stage whose fields an administrator has defined. */
export interface PromptStage extends StageElement {
  /** The administrator's HTML of a prompt, sanitized. */
  markup(prompt: StagePrompt, key: "sub_text" | "initial_value"): unknown;
  /** The same for the label of a prompt or of one of its choices. Only links and emphasis remain. */
  label(prompt: StagePrompt, choice?: PromptChoice): unknown;
  /** Whether no other field follows that can be filled in. */
  isLast(prompt: StagePrompt): boolean;
  /** The languages to choose from, including the current one. */
  localeChoices(current: string): LocaleChoice[];
}

/** The label of a prompt or of one of its choices. A click on a link in the label does not activate the control. */
export const said = (
  stage: PromptStage,
  prompt: StagePrompt,
  choice?: PromptChoice,
) => serverText(stage, stage.label(prompt, choice));

/** `enterkeyhint`: the label of the Enter key on a touch keyboard. */
export const enterKeyHint = (stage: PromptStage, prompt: StagePrompt) =>
  stage.isLast(prompt) ? "go" : "next";

/** The administrator's help text below a control. */
export function help(stage: PromptStage, prompt: StagePrompt): Content {
  const { field_key, sub_text } = prompt;
  if (!sub_text) return nothing;
  return html`<div
    class="flow-help"
    id=${stage.id_(field_key, "help")}
    lang=${stage.context.language ?? nothing}
  >
    ${stage.markup(prompt, "sub_text")}
  </div>`;
}

/** Whether the field is read-only. */
export const isReadOnly = ({ type }: StagePrompt) =>
  type.endsWith("_read_only");

/** The label, with a hint if the field is optional. Assistive technology uses `required` instead of the hint. */
export function labelOf(
  stage: PromptStage,
  prompt: StagePrompt,
): TemplateResult {
  const isOptional = !prompt.required && !isReadOnly(prompt);
  return html`${said(stage, prompt)}
  ${
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
