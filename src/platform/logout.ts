/** Which application this tab is about to sign out of: loaded again in between, the server would not name it a second time. */
const KEY = "flow-executor-logout";

/** Storage may be switched off, full or forbidden: then nothing is told, and nothing breaks. */
function storage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

export const rememberLogout = (application: string): void =>
  void storage((store) => store.setItem(KEY, application));

export const forgetLogout = (): void =>
  void storage((store) => store.removeItem(KEY));

/** The application that the page was never left for. */
export const interrupted = (): string | undefined =>
  storage((store) => store.getItem(KEY) ?? undefined);
