/**
 * What the screen and the person prefer; `undefined` where nobody says: stubs of tests and extensions for privacy have
 * `matchMedia` throw, or return nothing, or nothing that can be listened to.
 */
export function media(query: string): MediaQueryList | undefined {
  try {
    const list = matchMedia(query);
    return "addEventListener" in list ? list : undefined;
  } catch {
    return undefined;
  }
}
