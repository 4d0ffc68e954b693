import { type Context, type Stage, denied, passed } from "../engine/stage.js";

/** Deletes the signed-in user without a question, already on the first GET. */
export function userDelete(): Stage {
  const remove = ({ accounts, session, logout }: Context) => {
    if (!session.user) return denied("No user to delete.");
    accounts.remove(session.user);
    logout();
    return passed;
  };
  return { challenge: remove, answer: remove };
}
