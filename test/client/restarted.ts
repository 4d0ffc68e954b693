import { world, type Surroundings } from "./support.js";

/** Restarts a session at this challenge, and returns the result. */
export async function restarted(
  first: object,
  then: object[],
  { query = "", ...around }: Surroundings & { query?: string } = {},
) {
  const it = world([first, ...then], around);
  await it.session.start({ slug: "login", query });
  const outcome = await it.session.restart();
  return { ...it, it, outcome };
}
