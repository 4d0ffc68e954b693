import { sendKeys } from "@web/test-runner-commands";

/** Types into a field of a form, over what stands there. */
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

/** Types over what stands in the field that has the focus. WebKit's driver loses the first key where the focus has only just come into a frame. */
export async function typeOver(
  field: HTMLInputElement,
  text: string,
): Promise<void> {
  let tries = 0;
  do {
    field.select();
    await sendKeys({ type: text });
  } while (field.value !== text && ++tries < 10);
}
