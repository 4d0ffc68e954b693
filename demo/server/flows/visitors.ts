/** The visitors that a flow accepts. The server refuses the others with its own message. */
import type { Account } from "../engine/services.js";

const NOT_FOR_YOU = "Flow does not apply to current user.";

/** `refuses` of a flow for signed-in visitors. */
export const members = (user: Account | undefined) =>
  user ? undefined : NOT_FOR_YOU;

/** `refuses` of a flow for visitors who are not signed in. */
export const strangers = (user: Account | undefined) =>
  user ? NOT_FOR_YOU : undefined;
