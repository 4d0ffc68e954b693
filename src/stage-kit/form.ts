import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import { formErrors } from "./errors.js";
import type { StageElement } from "./stage-element.js";

export interface FormOptions {
  /** The focus goes to the whole question, and not to what answers it. */
  group?: boolean;
}

/**
 * The stage's form, with what is wrong with it as a whole above what is in it. The stage hears its `submit`.
 *
 * With `method="dialog"` the browser itself sends nothing when the form is submitted without us: by an extension, by a
 * script in its own world, or by the button of a copy that no stage listens to.
 */
export function form(
  stage: StageElement,
  content: unknown,
  { group = false }: FormOptions = {},
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
      aria-label=${group ? stage.heading : nothing}
      ?data-autofocus=${group}
    >
      ${formErrors(stage)}${content}
    </div>
  </form>`;
}
