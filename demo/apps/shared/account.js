/** Who is signed in, and where an application of this origin ends and authentik begins. */

/**
 * @typedef {{ username: string, name: string, email: string }} User
 */

/** Who is signed in to authentik on this origin. @returns {Promise<User | undefined>} */
export async function whoAmI() {
  const response = await fetch("/api/v3/core/users/me/");
  if (response.status === 401 || response.status === 403) return undefined;
  if (!response.ok) throw new Error(`Who is here? ${response.status}`);
  return (await response.json()).user;
}

const AUTHENTIK =
  /^\/(api|application|files|flows|if|media|source|static|ws)\//;

/**
 * What the application's router is to show at the end of a flow; undefined: the address is not the application's, and
 * the page has to be left for it.
 * @param {string} to as `flow-done` has it
 * @returns {string | undefined}
 */
export function routeOf(to) {
  const { origin, pathname, search, hash } = new URL(to);
  if (origin !== location.origin || AUTHENTIK.test(pathname)) return undefined;
  return pathname + search + hash;
}

/**
 * Leaves the page for an address that is not the application's. One of an app, such as `myapp:`, is for a click only: the
 * element shows it as a link.
 * @param {string} to as `flow-done` has it
 */
export function leaveFor(to) {
  if (/^https?:/.test(to)) location.assign(to);
}

/**
 * Where somebody has to go first who wants to see what is not for everybody.
 * @param {string} route
 */
export const signInFor = (route) =>
  `/sign-in?${new URLSearchParams({ next: route })}`;
