/**
 * What the screen and the person prefer. `undefined` where `matchMedia` throws, or returns nothing that can be listened to:
 * stubs of tests and extensions for privacy do so.
 */
export function media(query: string): MediaQueryList | undefined {
  try {
    const list = matchMedia(query);
    return "addEventListener" in list ? list : undefined;
  } catch {
    return undefined;
  }
}
