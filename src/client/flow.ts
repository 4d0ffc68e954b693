import { pageAddress } from "./page-address.js";

/** A flow, as the executor identifies it. */
export interface Flow {
  /** The flow's slug: ASCII letters, digits, `-`, `_`. */
  readonly slug: string;
  /** The inner query, without `?`. The client sends it unchanged with every request (docs/protocol/query.md). */
  readonly query: string;
}

/**
 * The URL where authentik is mounted, with a trailing slash.
 * @throws TypeError if `baseUrl` is not a URL, or is relative and there is no page
 */
export function resolveBase(baseUrl: string, page: URL | undefined): URL {
  let end = baseUrl.length;
  while (baseUrl[end - 1] === "/") end--;
  return new URL(`${baseUrl.slice(0, end)}/`, page);
}

/**
 * The view that leads to the brand's flow for signing in or out (docs/protocol/helper-endpoints.md#entry-addresses).
 *
 * @param base where authentik is mounted, with its trailing slash
 */
export const defaultFlow = (
  designation: "authentication" | "invalidation",
  base: string | URL,
): URL => new URL(`flows/-/default/${designation}/`, base);

/** The trailing slash is optional, because some routers remove it. */
const HOSTED = /^if\/flow\/([\w-]+)\/?$/;

/**
 * Reads the flow from an address of the form `<base>if/flow/<slug>/?<query>`; `undefined` for any other address. A page
 * that replaces authentik's own page uses this to find out which flow to run.
 *
 * @param base where authentik's `web.path` is mounted, with its trailing slash
 */
export function flowFromUrl(url: URL, base: URL): Flow | undefined {
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname))
    return undefined;
  const slug = HOSTED.exec(url.pathname.slice(base.pathname.length))?.[1];
  return slug === undefined ? undefined : { slug, query: url.search.slice(1) };
}

/**
 * Reads the flow from the page's own address: see {@link flowFromUrl}.
 *
 * @param baseUrl default `/`
 */
export function flowFromLocation(baseUrl = "/"): Flow | undefined {
  const page = new URL(location.href);
  return flowFromUrl(page, resolveBase(baseUrl, pageAddress()));
}
