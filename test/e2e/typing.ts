import { sendKeys } from "@web/test-runner-commands";

/** Replaces the text of a field by typing. */
export async function typeInto(
  form: ParentNode,
  name: string,
  text: string,
): Promise<void> {
  const field = form.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (!field) throw new Error(`There is no field ${name}.`);
  field.focus();
  await typeOver(field, text);
}

/**
 * Replaces the text of the focused field by typing. WebKit's driver loses the first key if the focus has only just
 * moved into a frame.
 */
export async function typeOver(
  field: HTMLInputElement,
  text: string,
): Promise<void> {
  let tries = 0;
  do {
    field.select();
    await sendKeys({ type: text });
    // The field of a device code groups the digits.
  } while (
    field.value.replaceAll(" ", "") !== text.replaceAll(" ", "") &&
    ++tries < 10
  );
}
