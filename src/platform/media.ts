/**
 * A media query. `undefined` if `matchMedia` throws or returns an object without events, as stubs in tests and privacy
 * extensions do.
 */
export function media(query: string): MediaQueryList | undefined {
  try {
    const list = matchMedia(query);
    return "addEventListener" in list ? list : undefined;
  } catch {
    return undefined;
  }
}
