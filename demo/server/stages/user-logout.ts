import { type Context, type Stage, passed } from "../engine/stage.js";

/** Signs out without a question, already on the first GET (docs/protocol/README.md). */
export function userLogout(): Stage {
  return { challenge: signOut, answer: signOut };
}

function signOut({ logout }: Context) {
  logout();
  return passed;
}
