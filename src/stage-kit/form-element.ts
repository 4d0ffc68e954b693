/*
 * A field hides the member of its form that has its name, and an administrator may call a field `elements` or
 * `setAttribute` (HTML, "The form element", named properties). So nothing here calls a member of a form as such: methods
 * come from elsewhere, no binding that changes stands on a form, and its only child is one element, into which Lit
 * renders everything.
 */

/** A form without fields: nothing hides its methods, and they are there where a page has replaced `HTMLFormElement`. */
export const plainForm = ({ ownerDocument }: HTMLElement) =>
  ownerDocument.createElement("form");

/** Submits the form of a stage as a press of its first submit button does. */
export function requestSubmit(stage: HTMLElement): void {
  const form = stage.querySelector("form");
  const button = stage.querySelector<HTMLElement>("[type=submit]");
  if (form) plainForm(stage).requestSubmit.call(form, button);
}

/** Names a form. It may have a field called `setAttribute`. */
export function nameForm(
  stage: HTMLElement & { readonly heading: string },
): void {
  const form = stage.querySelector("form");
  if (form) stage.setAttribute.call(form, "aria-label", stage.heading);
}
