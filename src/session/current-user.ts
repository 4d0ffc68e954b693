import type { FlowClient } from "../client/flow-client.js";
import type { User } from "../protocol/index.js";
import { UserStore, type UserOptions } from "./user-store.js";

/** The signed-in user of the authentik at the root of this origin. */
export const userStore = new UserStore();

const stores = new WeakMap<FlowClient, UserStore>();

/**
 * The signed-in user of the session of this client. Each call returns the same store. For authentik below a path, and
 * for a server that answers several people.
 */
export function userStoreOf(client: FlowClient | undefined): UserStore {
  if (!client) return userStore;
  const store = stores.get(client) ?? new UserStore(client);
  stores.set(client, store);
  return store;
}

export interface CurrentUserOptions extends UserOptions {
  /** Default: a client for authentik at the root of this origin. */
  client?: FlowClient | undefined;
}

/**
 * The signed-in user; `undefined` if nobody is signed in. The answer is kept until a run ends on this page, `signOut()`,
 * or `refresh`.
 * @throws FlowError if the server does not tell; the reason of `signal`
 */
export const currentUser = ({
  client,
  ...options
}: CurrentUserOptions = {}): Promise<User | undefined> =>
  userStoreOf(client).current(options);
