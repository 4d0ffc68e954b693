import { userStore, userStoreOf } from "./current-user.js";
import { loadClient, lost } from "./load-client.js";
import type { SignedOut, SignOutOptions } from "./signed-out.js";

/**
 * Signs out: runs the flow until it ends, or until it has something to show. The user is then forgotten here and in the
 * other tabs.
 * @throws FlowError if the flow could not run
 */
export async function signOut(
  options: SignOutOptions = {},
): Promise<SignedOut> {
  const { client } = options;
  const { runSignOut } = await import("./run-sign-out.js").catch(lost);
  try {
    return await runSignOut(client ?? (await loadClient()), options);
  } finally {
    for (const store of new Set([userStore, userStoreOf(client)]))
      store.forget();
  }
}
