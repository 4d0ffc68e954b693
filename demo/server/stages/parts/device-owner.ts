import type { Account } from "../../engine/services.js";
import type { Context } from "../../engine/stage.js";

/** The owner of a new device: the pending user, or else the signed-in user. */
export function deviceOwner({ plan, session }: Context): Account {
  const account = plan.pendingUser?.account ?? session.user;
  if (!account)
    throw new Error("The run has no user for whom a device can be set up.");
  return account;
}
