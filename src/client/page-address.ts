import { parseUrl } from "./target.js";

/** Whether the page has no origin: a sandboxed frame, a file, a `data:` page. No server accepts its requests. */
export const isOpaque = () => globalThis.origin === "null";

/** Whether a relative address can be resolved against this one. */
const isBase = (url: URL | undefined) => parseUrl("/", url) !== undefined;

/**
 * The address of the page. A page at `about:` or `blob:` has none of its own: it counts as the page at its document's
 * base, or else at the root of its origin, without the query, which is another page's. `undefined` outside a browser.
 */
export function pageAddress(): URL | undefined {
  const { location, document, origin } = globalThis as Partial<
    typeof globalThis
  >;
  if (!location) return undefined;
  const own = new URL(location.href);
  if (isBase(own)) return own;
  const based = parseUrl(document?.baseURI ?? "");
  const isHere = isOpaque() || based?.origin === origin;
  // No request leaves a `data:` page. Its address must only not stop the element from saying so.
  const page =
    [isHere ? based : undefined, parseUrl(origin ?? "")].find(isBase) ??
    new URL("https://opaque.invalid/");
  page.search = "";
  page.hash = "";
  return page;
}
