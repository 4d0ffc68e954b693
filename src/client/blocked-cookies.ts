import { FlowError } from "./errors.js";

/** Loaded only when the first answer brings the first question again: the server may not know the session. */

const PROBE = "flow_executor_probe";

const cookiesBlocked = (why: string) =>
  new FlowError(
    "cookies",
    `The first answer brought the first question again, and ${why}. ` +
      "Without its session cookie authentik starts anew at every request. Allow cookies for this site. " +
      "In a frame of another site, serve all over HTTPS with X-Forwarded-Proto, so that the session cookie gets SameSite=None and Secure; " +
      "a browser that blocks third-party cookies also needs document.requestStorageAccess() or the attribute Partitioned, which the proxy can add.",
  );

/**
 * The error of a page for which the browser keeps no cookies.
 * @param base where authentik is mounted, which is the path of its cookies
 * @returns `undefined` if cookies work, and outside a browser
 */
export async function cookieTrouble({
  pathname,
}: URL): Promise<FlowError | undefined> {
  const { document, location, navigator } = globalThis as Partial<
    typeof globalThis
  >;
  if (!document || !location) return undefined;
  if (navigator?.cookieEnabled === false)
    return cookiesBlocked("navigator.cookieEnabled is false");
  // A page outside the cookies' path cannot read them, although the browser sends them.
  const path = location.pathname.startsWith(pathname) ? pathname : "/";
  if (!keepsCookie(document, path, location.protocol))
    return cookiesBlocked(`a cookie for ${path} cannot be read back`);
  if (self !== top && !(await hasAccess(document)))
    return cookiesBlocked(
      "document.hasStorageAccess() says no in this third-party frame",
    );
  return undefined;
}

/** Whether a cookie like that of authentik's session can be written and read. */
function keepsCookie(
  document: Document,
  path: string,
  protocol: string,
): boolean {
  const kind = protocol === "https:" ? "SameSite=None; Secure" : "SameSite=Lax";
  const write = (more: string) => {
    document.cookie = `${PROBE}=1; Path=${path}; ${kind}; ${more}`;
  };
  try {
    write("Max-Age=60");
    const isKept = document.cookie.includes(`${PROBE}=`);
    write("Max-Age=0");
    return isKept;
  } catch {
    // The browser forbids access to cookies.
    return false;
  }
}

/** Whether a frame can use the cookies of its site. If the browser cannot tell, the frame counts as allowed. */
async function hasAccess(
  document: Partial<Pick<Document, "hasStorageAccess">>,
): Promise<boolean> {
  try {
    return (await document.hasStorageAccess?.()) ?? true;
  } catch {
    return true;
  }
}
