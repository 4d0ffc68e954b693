import { type Context, type Stage, passed } from "../engine/stage.js";

/**
 * Signs out without a question, on the first GET already (protocol/executor.md
 * 11.2).
 */
export function userLogout(): Stage {
  return { challenge: signOut, answer: signOut };
}

function signOut({ logout }: Context) {
  logout();
  return passed;
}
