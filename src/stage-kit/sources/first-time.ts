/** A visit within ten minutes counts as a return from the provider. */
const MINUTES = 10;

/**
 * Whether an action happens for the first time in this tab. The session storage keeps the time of the action, so that
 * an automatic redirect does not happen again when the person comes back. Without storage, the result is always `false`.
 */
export function isFirstTime(what: string): boolean {
  const key = `flow-executor:${what}`;
  const now = Date.now();
  try {
    const last = Number(sessionStorage.getItem(key) ?? 0);
    sessionStorage.setItem(key, String(now));
    return now - last > MINUTES * 60_000;
  } catch {
    return false;
  }
}
