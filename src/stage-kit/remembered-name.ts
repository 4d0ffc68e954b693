import { storage } from "../platform/storage.js";

/**
 * "Remember me" of the identification stage, in the two places where authentik's own page keeps it too, so that a person
 * who uses both is known to both (docs/protocol/ak-stage-identification.md#remembering-the-user-name).
 */
const USER = "authentik-remember-me-user";
const SESSION = "authentik-remember-me-session";

const sessionOf = (csrfToken: string | undefined) =>
  csrfToken?.slice(0, 8) ?? "";

/** Marks a document in which a name was once sent by itself, or a person said "not me", for all copies of this code. */
const SPENT = Symbol.for("flow-executor.remember-me");

type Page = Document & { [SPENT]?: true };

/**
 * Who is remembered on this device, judged by the session in which that was.
 *
 * @param csrfToken the current token, whose first 8 characters name the session
 * @param renews the rule of the generation: `true` (since 2026) forgets a name of another session, `false` (2025) one of this
 *   session, since whoever comes back within it is somebody else
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

/** Remembers who is typed, in this session, or forgets name and session. */
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

/** "Not you?": forgets name and session, and nothing is sent by itself any more. */
export function forget(page: Page): void {
  page[SPENT] = true;
  remember(undefined, undefined);
}

/** Whether a remembered name may be sent by itself: at most once per page load, and never after "Not you?". */
export function takeAutoSubmit(page: Page): boolean {
  const may = !page[SPENT];
  page[SPENT] = true;
  return may;
}
