/** Whom a flow is for; the others are refused in the server's words. */
import type { Account } from "../services/accounts.js";

const NOT_FOR_YOU = "Flow does not apply to current user.";

/** `refuses` of a flow for who is signed in. */
export const members = (user: Account | undefined) =>
  user ? undefined : NOT_FOR_YOU;

/** `refuses` of a flow for who is not. */
export const strangers = (user: Account | undefined) =>
  user ? NOT_FOR_YOU : undefined;
