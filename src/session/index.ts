/** The session of an application: its signed-in user, the path to a sign-in, and the sign-out. Needs no DOM and no Lit. */
export {
  currentUser,
  userStore,
  userStoreOf,
  type CurrentUserOptions,
} from "./current-user.js";
export type { UserOptions, UserStore } from "./user-store.js";
export type { UserSnapshot } from "./snapshot.js";
export { signInPath, type SignInPathOptions } from "./sign-in-path.js";
export { signOut } from "./sign-out.js";
export type { SignedOut, SignOutOptions } from "./signed-out.js";
export type { User, UserGroup } from "../protocol/index.js";
