import type { Account } from "../../engine/services.js";
import type { Context } from "../../engine/stage.js";

/** The account that a new device is for: the pending user's, or the signed-in user's. */
export function deviceOwner({ plan, session }: Context): Account {
  const account = plan.pendingUser?.account ?? session.user;
  if (!account) throw new Error("There is no user to set up a device for.");
  return account;
}
