import { type Stage, type Context, denied, passed } from "../engine/stage.js";

/**
 * Creates an account from the prompted values, or changes the account of the pending user or else of the signed-in
 * user.
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
