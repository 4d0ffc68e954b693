import { type Context, type Stage, passed } from "../engine/stage.js";

/**
 * Signs out without a question, on the first GET already (docs/protocol/README.md
 * 11.2).
 */
export function userLogout(): Stage {
  return { challenge: signOut, answer: signOut };
}

function signOut({ logout }: Context) {
  logout();
  return passed;
}
