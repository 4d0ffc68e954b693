/** Whoever comes back within this time has come back from there. */
const MINUTES = 10;

/**
 * Whether something is to be done for the first time in this tab. It outlives the page: what leads away from it must not
 * do so again when a person comes back. Where nothing can be kept it is never the first time.
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
