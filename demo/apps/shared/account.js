/** The signed-in user, and the boundary between an application of this origin and authentik. */

/**
 * @typedef {{ username: string, name: string, email: string }} User
 */

/** Asks authentik on this origin for the signed-in user. @returns {Promise<User | undefined>} */
export async function whoAmI() {
  const response = await fetch("/api/v3/core/users/me/");
  if (response.status === 401 || response.status === 403) return undefined;
  if (!response.ok)
    throw new Error(
      `The signed-in user could not be fetched: status ${response.status}.`,
    );
  return (await response.json()).user;
}

const AUTHENTIK =
  /^\/(api|application|files|flows|if|media|source|static|ws)\//;

/**
 * The route that the application's router shows at the end of a flow. `undefined` if the address is outside the
 * application, so that the page has to be left.
 * @param {string} to the `to` of `flow-done`
 * @returns {string | undefined}
 */
export function routeOf(to) {
  const { origin, pathname, search, hash } = new URL(to);
  if (origin !== location.origin || AUTHENTIK.test(pathname)) return undefined;
  return pathname + search + hash;
}

/**
 * Leaves the page for an address outside the application. Only a click can open an app's own scheme, such as `myapp:`, so
 * the element shows such an address as a link.
 * @param {string} to the `to` of `flow-done`
 */
export function leaveFor(to) {
  if (/^https?:/.test(to)) location.assign(to);
}

/**
 * The address of the sign-in that leads to a page for signed-in users.
 * @param {string} route
 */
export const signInFor = (route) =>
  `/sign-in?${new URLSearchParams({ next: route })}`;
