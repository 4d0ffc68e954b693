/** One flow as the executor knows it. */
export interface Flow {
  /** The flow's slug: ASCII letters, digits, `-`, `_`. */
  readonly slug: string;
  /** The inner query, without `?`: opaque bytes, sent with every request (docs/protocol/query.md). */
  readonly query: string;
}

/**
 * Where authentik is mounted, with its trailing slash.
 * @throws TypeError where `baseUrl` is no URL, or a relative one without a page
 */
export function resolveBase(baseUrl: string, page: URL | undefined): URL {
  let end = baseUrl.length;
  while (baseUrl[end - 1] === "/") end--;
  return new URL(`${baseUrl.slice(0, end)}/`, page);
}

/** Some routers take the last slash away. */
const HOSTED = /^if\/flow\/([\w-]+)\/?$/;

/**
 * The flow that an address of the form `<base>if/flow/<slug>/?<query>` names, or `undefined`.
 * This is how a page that stands in the place of authentik's own one knows what to run.
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
 * The flow that the page's own address names: see {@link flowFromUrl}.
 *
 * @param baseUrl default `/`
 */
export function flowFromLocation(baseUrl = "/"): Flow | undefined {
  const page = new URL(location.href);
  return flowFromUrl(page, resolveBase(baseUrl, page));
}
