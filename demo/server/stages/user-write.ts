import { type Stage, type Context, denied, passed } from "../engine/stage.js";

/**
 * Makes an account of the values that were filled in, or changes the pending
 * user's account, or else the signed-in user's.
 */
export function userWrite({ active }: { active?: boolean } = {}): Stage {
  const write = ({ accounts, plan, session }: Context) => {
    const { prompted, pendingUser } = plan;
    const known = pendingUser?.account ?? session.user;
    const wanted = {
      username: known?.username,
      active,
      ...prompted,
    };
    if (!wanted.username) return denied("No data to write.");
    const account = accounts.write(known, wanted);
    plan.pendingUser = { name: account.username, account };
    if (session.user === known) session.user &&= account;
    return passed;
  };
  return { challenge: write, answer: write };
}
