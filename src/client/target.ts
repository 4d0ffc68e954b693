/** Schemes that run code or read local data: never followed, never rendered as a link. */
const REFUSED = /^(javascript|data|vbscript|blob|file|filesystem|about):$/;

/** `undefined` where the text is no URL. */
export const parseUrl = (text: string, base?: URL) => {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
};

/** Whether a URL's path alone, as routers take it, would be the address of another site. */
export const leadsAway = ({ pathname }: URL) => pathname.startsWith("//");

/** A page's router takes the path alone: several slashes at its beginning become one. */
function staying(url: URL): URL {
  if (leadsAway(url)) url.pathname = url.pathname.replace(/^\/+/, "/");
  return url;
}

/**
 * Judges an address that the server gave, by what a browser would make of it and not by its text: one without a scheme
 * of its own belongs to the API's origin, from its root, and must stay there (`///evil.example` does not). So does the path
 * alone of one at that origin (`/.//evil.example` becomes `/evil.example`).
 *
 * @returns the resolved URL, or `undefined` where it must not be used
 */
export function resolveTarget(to: string, base: URL): URL | undefined {
  const absolute = parseUrl(to);
  if (absolute && REFUSED.test(absolute.protocol)) return undefined;
  const url = absolute ?? parseUrl(to, new URL("/", base));
  if (url?.origin === base.origin) return staying(url);
  return absolute;
}

/** The same for what can only be a page, a picture or a script: it opens no app. */
export function resolveWeb(to: string, base: URL): URL | undefined {
  const url = resolveTarget(to, base);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
