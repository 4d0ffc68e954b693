import { parseUrl } from "./url.js";

/** Whether the page has no origin: a sandboxed frame, a file, a `data:` page. No server accepts its requests. */
export const isOpaque = () => globalThis.origin === "null";

/** Whether a relative address can be resolved against this one. */
const isBase = (url: URL | undefined) => parseUrl("/", url) !== undefined;

/**
 * The address of the page. For a page at `about:` or `blob:`, the address of its document's base, or else the root of its
 * origin. That address is without query, because the query belongs to another page. `undefined` outside a browser.
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
  // A `data:` page cannot send requests. The element needs any valid address to show that error.
  const page =
    [isHere ? based : undefined, parseUrl(origin ?? "")].find(isBase) ??
    new URL("https://opaque.invalid/");
  page.search = "";
  page.hash = "";
  return page;
}
