/** As many as browsers follow. */
const MAX_HOPS = 20;
const REDIRECTS = [301, 302, 303, 307, 308];

/** A request as it is made: with headers that a wrapper of `fetch` may spread. */
export interface RequestOptions extends RequestInit {
  headers: Record<string, string>;
}

/**
 * Makes a request that stays at its origin, wherever the answer redirects: the password and the CSRF token that it carries
 * are authentik's, and another site's answer is no challenge. A browser follows redirects by itself and refuses those to
 * other sites, as if nothing had answered. Anywhere else they are judged and followed here, one by one.
 */
export async function fetchHere(
  fetch: typeof globalThis.fetch,
  url: string,
  options: RequestOptions,
): Promise<Response> {
  const inBrowser = "location" in globalThis;
  let request: RequestOptions = inBrowser
    ? { ...options, mode: "same-origin" }
    : { ...options, redirect: "manual" };
  const follows = !inBrowser && options.redirect !== "manual";
  const first = new URL(url);
  let to = first;
  for (let hops = 0; hops <= MAX_HOPS; hops++) {
    const response = await fetch(to.href, request);
    // A fetch that is not the browser's or Node's own may have followed all the same.
    if (response.url) await refuseOther(new URL(response.url, to), first);
    const { status, headers } = response;
    if (!follows || !REDIRECTS.includes(status)) return response;
    const location = headers.get("Location");
    if (!location) return response;
    to = new URL(location, to);
    await refuseOther(to, first);
    if (status < 307) request = asking(request);
  }
  throw new TypeError(`More than ${MAX_HOPS} redirects.`);
}

/** After a 301, 302 or 303 a POST goes on as a GET. */
function asking({ headers, ...request }: RequestOptions): RequestOptions {
  const { "Content-Type": _, ...kept } = headers;
  return { ...request, method: "GET", body: null, headers: kept };
}

async function refuseOther(to: URL, first: URL): Promise<void> {
  if (to.origin === first.origin) return;
  throw (await import("./refusals.js")).ledAway(first.href, to.origin);
}
