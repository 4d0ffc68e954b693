import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { alertIcon } from "./icons/alert.js";
import type { StageElement } from "./stage-element.js";

export type Content = TemplateResult | typeof nothing;

/** What a reply brings is a new element: the same error is announced again. */
export const anew = (stage: StageElement, content: TemplateResult) =>
  html`${keyed(stage.turn, content)}`;

/** What is wrong with the answer as a whole, for above the fields. */
export function formErrors(stage: StageElement): Content {
  const errors = stage.formErrors;
  if (errors.length === 0) return nothing;
  return anew(
    stage,
    html`<div class="flow-alert flow-alert-danger" role="alert">
      ${alertIcon()}
      <div lang=${stage.errorLanguage ?? nothing}>
        ${errors.map((error) => html`<p><bdi>${error}</bdi></p>`)}
      </div>
    </div>`,
  );
}

/** What is wrong with a field, for below its control. */
export function fieldErrors(stage: StageElement, name: string): Content {
  const errors = stage.errorsOf(name);
  if (errors.length === 0) return nothing;
  return anew(
    stage,
    html`<div
      class="flow-error"
      id=${stage.id_(`${name}-error`)}
      role=${stage.says(name) ? "alert" : nothing}
    >
      ${alertIcon()}
      <div lang=${stage.errorLanguage ?? nothing}>
        ${errors.map((error) => html`<p><bdi>${error}</bdi></p>`)}
      </div>
    </div>`,
  );
}
