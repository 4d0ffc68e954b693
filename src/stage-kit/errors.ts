import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { alertIcon } from "./icons/alert.js";
import { serverText } from "./server-text.js";
import type { StageElement } from "./stage-element.js";

export type Content = TemplateResult | typeof nothing;

/** Creates new elements for each reply, so that screen readers announce a repeated error again. */
export const anew = (stage: StageElement, content: TemplateResult) =>
  html`${keyed(stage.turn, content)}`;

/** Errors found by the stage itself are in the language of its texts. */
const errorText = (stage: StageElement, error: string) =>
  stage.hasOwnErrors ? error : serverText(stage, error);

/** The errors of the whole answer, shown above the fields. */
export function formErrors(stage: StageElement): Content {
  const errors = stage.formErrors;
  if (errors.length === 0) return nothing;
  return anew(
    stage,
    html`<div class="flow-alert flow-alert-danger" role="alert">
      ${alertIcon()}
      <div>
        ${errors.map((error) => html`<p>${errorText(stage, error)}</p>`)}
      </div>
    </div>`,
  );
}

/** The errors of a field, shown below its control. */
export function fieldErrors(stage: StageElement, name: string): Content {
  const errors = stage.errorsOf(name);
  if (errors.length === 0) return nothing;
  return anew(
    stage,
    html`<div
      class="flow-error"
      id=${stage.id_(name, "error")}
      role=${stage.says(name) ? "alert" : nothing}
    >
      ${alertIcon()}
      <div>
        ${errors.map((error) => html`<p>${errorText(stage, error)}</p>`)}
      </div>
    </div>`,
  );
}
