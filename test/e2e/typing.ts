import { sendKeys } from "@web/test-runner-commands";

/** Types into a field of a form, from its beginning. */
export async function typeInto(
  form: ParentNode,
  name: string,
  text: string,
): Promise<void> {
  const field = form.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (!field) throw new Error(`There is no field ${name}.`);
  field.focus();
  field.select();
  await sendKeys({ type: text });
}
