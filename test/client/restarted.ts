import { world, type Surroundings } from "./support.js";

/** A session that stands at this challenge, which is started over; with what comes then. */
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
