/** Cookies, as a browser reads them from `Set-Cookie`. */

export interface SetCookie {
  readonly name: string;
  readonly path: string;
  readonly domain: string;
  /** In lower case; empty if it is not set. */
  readonly sameSite: string;
  readonly isSecure: boolean;
  readonly isHttpOnly: boolean;
  /** Whether this line deletes the cookie. */
  readonly isGone: boolean;
}

/** The cookie of one line, without its value. */
export function readSetCookie(line: string): SetCookie {
  const [pair = "", ...rest] = line.split(";");
  const attributes = new Map(
    rest.map((each) => {
      const [key = "", ...value] = each.split("=");
      return [key.trim().toLowerCase(), value.join("=").trim()];
    }),
  );
  const expires = Date.parse(attributes.get("expires") ?? "");
  return {
    name: pair.split("=")[0]?.trim() ?? "",
    path: attributes.get("path") ?? "",
    domain: attributes.get("domain") ?? "",
    sameSite: (attributes.get("samesite") ?? "").toLowerCase(),
    isSecure: attributes.has("secure"),
    isHttpOnly: attributes.has("httponly"),
    isGone: attributes.get("max-age") === "0" || expires < 86_400_000,
  };
}

/** Whether a page or request at `path` gets cookies of this path. */
export const reaches = (cookiePath: string, path: string): boolean =>
  cookiePath === path ||
  path.startsWith(cookiePath.endsWith("/") ? cookiePath : `${cookiePath}/`);

/** The path of a cookie without one, by the path of its request (RFC 6265, section 5.1.4). */
export const defaultPath = (pathname: string): string =>
  pathname.slice(0, pathname.lastIndexOf("/")) || "/";

/** The attributes in one line, such as `Path=/, SameSite=None, Secure`. */
export function attributesOf(cookie: SetCookie): string {
  const { path, domain, sameSite, isSecure, isHttpOnly } = cookie;
  const site = sameSite && sameSite[0]?.toUpperCase() + sameSite.slice(1);
  return [
    `Path=${path || "none"}`,
    domain && `Domain=${domain}`,
    site && `SameSite=${site}`,
    isSecure && "Secure",
    isHttpOnly && "HttpOnly",
  ]
    .filter(Boolean)
    .join(", ");
}
