import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { ref } from "lit/directives/ref.js";
import { alertIcon } from "./icons/alert.js";
import type { Content } from "./parts.js";
import type { StageElement } from "./stage-element.js";

/*
 * A field hides the member of its form that has its name, and an administrator may call a field `elements` or
 * `setAttribute` (HTML, "The form element", named properties). So nothing here calls a member of a form as such: methods
 * come from elsewhere, no binding that changes stands on a form, and its only child is one element, into which Lit
 * renders everything.
 */

/** A form without fields: nothing hides its methods, and they are there where a page has replaced `HTMLFormElement`. */
export const plainForm = ({ ownerDocument }: StageElement) =>
  ownerDocument.createElement("form");

/** Submits the form of a stage as a press of its first submit button does. */
export function requestSubmit(stage: StageElement): void {
  const form = stage.querySelector("form");
  const button = stage.querySelector<HTMLElement>("[type=submit]");
  if (form) plainForm(stage).requestSubmit.call(form, button);
}

/** Names a form. It may have a field called `setAttribute`. */
export function nameForm(stage: StageElement): void {
  const form = stage.querySelector("form");
  if (form) stage.setAttribute.call(form, "aria-label", stage.heading);
}

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

/** What a reply brings is a new element: the same error is announced again. */
export const anew = (stage: StageElement, content: TemplateResult) =>
  html`${keyed(stage.turn, content)}`;

function formErrors(stage: StageElement): Content {
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
