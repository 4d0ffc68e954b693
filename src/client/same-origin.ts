/** The limit that browsers use. */
const MAX_HOPS = 20;
const REDIRECTS = [301, 302, 303, 307, 308];

/** The options of a request. Its headers are a plain object, so that a wrapper of `fetch` can spread them. */
export interface RequestOptions extends RequestInit {
  headers: Record<string, string>;
}

/**
 * Makes a request that stays on its origin, even if the server redirects it: the request carries the password and the
 * CSRF token, which are only for authentik, and a response of another site is not a challenge. A browser follows
 * redirects itself and reports a redirect to another site as a network error. Outside a browser, this function checks
 * and follows each redirect.
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
    // A custom `fetch` may have followed a redirect anyway.
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

/** After a 301, 302 or 303, a POST continues as a GET. */
function asking({ headers, ...request }: RequestOptions): RequestOptions {
  const { "Content-Type": _, ...kept } = headers;
  return { ...request, method: "GET", body: null, headers: kept };
}

async function refuseOther(to: URL, first: URL): Promise<void> {
  if (to.origin === first.origin) return;
  throw (await import("./exchange-errors.js")).ledAway(first.href, to.origin);
}
