import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import { formErrors } from "./errors.js";
import type { StageElement } from "./stage-element.js";

export interface FormOptions {
  /** The focus goes to the whole group, not to a button. */
  group?: boolean;
  /** The text that names the group. Default: the title. */
  lead?: string;
}

/**
 * The stage's form, with the errors of the whole answer above its content. The stage listens for `submit`.
 *
 * With `method="dialog"` the browser sends nothing if the form is submitted without the stage: by an extension, by a
 * script in an isolated world, or by the button of a cloned form that has no listener.
 */
export function form(
  stage: StageElement,
  content: unknown,
  { lead, group = lead !== undefined }: FormOptions = {},
): TemplateResult {
  return html`<form
    class="flow-form"
    method="dialog"
    novalidate
    ${ref(stage.ownForm)}
  >
    <div
      class="flow-parts"
      role=${group ? "group" : nothing}
      tabindex=${group ? "-1" : nothing}
      aria-label=${group ? (lead ?? stage.shownTitle) : nothing}
      ?data-autofocus=${group}
    >
      ${formErrors(stage)}${content}
    </div>
  </form>`;
}
