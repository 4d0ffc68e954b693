import { shown, world } from "./support.js";

/** Runs a flow through these challenges, and returns the effect of the last reply on the form. */
export async function last(before: object[], reply: object, otherTab = false) {
  const { session } = world([...before, reply], { otherTab });
  await session.start({ slug: "login" });
  for (let i = 1; i < before.length; i++) await session.respond({});
  const was = session.state.form;
  const outcome = await session.respond({});
  const { form, notice, restarted } = session.state;
  return { kept: form === was, notice, restarted, outcome, it: shown(session) };
}

export const kept = { kept: true, notice: undefined, restarted: false };
export const renewed = { kept: false, notice: undefined, restarted: false };
