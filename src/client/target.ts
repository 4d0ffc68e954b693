import { leadsAway, parseUrl } from "./url.js";

/** Schemes that run code or read local data. Such an address is never followed and never rendered as a link. */
const REFUSED = /^(javascript|data|vbscript|blob|file|filesystem|about):$/;

/** Reduces several slashes at the start of the path to one, because a router on the page may use the path alone. */
function staying(url: URL): URL {
  if (leadsAway(url)) url.pathname = url.pathname.replace(/^\/+/, "/");
  return url;
}

/**
 * Checks an address from the server, by the URL that a browser would resolve it to and not by its text. An address
 * without a scheme is resolved against the root of the API's origin and must stay on that origin (`///evil.example`
 * does not). On that origin, the path alone must stay there too (`/.//evil.example` becomes `/evil.example`).
 *
 * @returns the resolved URL, or `undefined` if it must not be used
 */
export function resolveTarget(to: string, base: URL): URL | undefined {
  const absolute = parseUrl(to);
  if (absolute && REFUSED.test(absolute.protocol)) return undefined;
  const url = absolute ?? parseUrl(to, new URL("/", base));
  if (url?.origin === base.origin) return staying(url);
  return absolute;
}

/** The same check for a page, a picture or a script: other schemes, which would open an app, are refused. */
export function resolveWeb(to: string, base: URL): URL | undefined {
  const url = resolveTarget(to, base);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
