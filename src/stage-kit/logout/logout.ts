import { storage } from "../../platform/storage.js";

/**
 * The application that this tab is signing out of. If the page is loaded again in between, the server does not name the
 * application a second time.
 */
const KEY = "flow-executor-logout";

export const rememberLogout = (application: string): void =>
  void storage("sessionStorage", (store) => store.setItem(KEY, application));

export const forgetLogout = (): void =>
  void storage("sessionStorage", (store) => store.removeItem(KEY));

/** The application whose logout was interrupted. */
export const interrupted = (): string | undefined =>
  storage("sessionStorage", (store) => store.getItem(KEY) ?? undefined);
