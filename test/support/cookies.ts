/** Browsers that keep no cookies. */

type PageWindow = Window & typeof globalThis;

/** How a browser shows a page that it keeps no cookies. */
export const BLOCKED = {
  /** All cookies are switched off. */
  "navigator.cookieEnabled": ({ navigator }: PageWindow) =>
    lay(navigator, "cookieEnabled", { value: false }),
  /** A cookie that is written is not there afterwards. */
  "document.cookie": ({ document }: PageWindow) =>
    lay(document, "cookie", { get: () => "", set: () => undefined }),
  /** Reading cookies throws. */
  "document.cookie, which throws": ({ document }: PageWindow) =>
    lay(document, "cookie", {
      get: () => {
        throw new DOMException("Forbidden", "SecurityError");
      },
      set: () => undefined,
    }),
} as const;

/** Lays a property over an object of the browser. Returns a function that removes it. */
export function lay(
  object: object,
  name: string,
  property: PropertyDescriptor,
): () => void {
  Object.defineProperty(object, name, { ...property, configurable: true });
  return () => void Reflect.deleteProperty(object, name);
}
