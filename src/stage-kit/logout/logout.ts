import { storage } from "../../platform/storage.js";

/** Which application this tab is about to sign out of: loaded again in between, the server would not name it a second time. */
const KEY = "flow-executor-logout";

export const rememberLogout = (application: string): void =>
  void storage("sessionStorage", (store) => store.setItem(KEY, application));

export const forgetLogout = (): void =>
  void storage("sessionStorage", (store) => store.removeItem(KEY));

/** The application that the page was never left for. */
export const interrupted = (): string | undefined =>
  storage("sessionStorage", (store) => store.getItem(KEY) ?? undefined);
