/*
 * A named field hides the member of its form that has the same name, and an administrator may name a field `elements`
 * or `setAttribute` (HTML, "The form element", named properties). So this code never calls a method of the form
 * directly: methods come from another element, no changing binding is on the form, and Lit renders into a single child
 * element.
 */

/**
 * A form without fields. Fields cannot hide its methods, and it works even if the page has replaced `HTMLFormElement`.
 */
export const plainForm = ({ ownerDocument }: HTMLElement) =>
  ownerDocument.createElement("form");

/** Submits a stage's form, like a press of its first submit button. */
export function requestSubmit(stage: HTMLElement): void {
  const form = stage.querySelector("form");
  const button = stage.querySelector<HTMLElement>("[type=submit]");
  if (form) plainForm(stage).requestSubmit.call(form, button);
}

/** Sets the accessible name of a form. The form may have a field called `setAttribute`. */
export function nameForm(
  stage: HTMLElement & { readonly shownTitle: string },
): void {
  const form = stage.querySelector("form");
  if (form) stage.setAttribute.call(form, "aria-label", stage.shownTitle);
}
