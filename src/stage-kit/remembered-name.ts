import { storage } from "../platform/storage.js";

/**
 * "Remember me" of the identification stage. It uses the same storage keys as authentik's own page, so that both pages
 * remember the same person (docs/protocol/ak-stage-identification.md#remembering-the-user-name).
 */
const USER = "authentik-remember-me-user";
const SESSION = "authentik-remember-me-session";

const sessionOf = (csrfToken: string | undefined) =>
  csrfToken?.slice(0, 8) ?? "";

/**
 * Marks a document in which a name was sent automatically, or in which the person chose "Not you?". Shared by all
 * copies of this code.
 */
const SPENT = Symbol.for("flow-executor.remember-me");

type Page = Document & { [SPENT]?: true };

/**
 * Returns the remembered name, depending on the session in which it was stored.
 *
 * @param csrfToken the current token, whose first 8 characters identify the session
 * @param renews the rule of the server's generation: `true` (since 2026) forgets a name of another session; `false`
 * (2025) forgets a name of the same session, because a return within one session is assumed to be another person
 */
export function recall(
  csrfToken: string | undefined,
  renews: boolean,
): string | undefined {
  const session = sessionOf(csrfToken);
  return storage("localStorage", (store) => {
    const stored = store.getItem(SESSION) ?? "";
    const forgotten =
      stored !== "" && (renews ? stored !== session : stored === session);
    if (forgotten) store.removeItem(USER);
    store.setItem(SESSION, session);
    return store.getItem(USER) || undefined;
  });
}

/** Remembers the name for this session. Without a name, forgets the name and the session. */
export function remember(
  user: string | undefined,
  csrfToken: string | undefined,
): void {
  storage("localStorage", (store) => {
    if (user) {
      store.setItem(USER, user);
      store.setItem(SESSION, sessionOf(csrfToken));
    } else {
      store.removeItem(USER);
      store.removeItem(SESSION);
    }
  });
}

/** "Not you?": forgets the name and the session, and stops sending a name automatically. */
export function forget(page: Page): void {
  page[SPENT] = true;
  remember(undefined, undefined);
}

/** Whether a remembered name may be sent automatically: at most once per page load, and never after "Not you?". */
export function takeAutoSubmit(page: Page): boolean {
  const may = !page[SPENT];
  page[SPENT] = true;
  return may;
}
