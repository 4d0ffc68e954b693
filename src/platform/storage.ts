/**
 * Uses one of the page's storages. If the storage is disabled, full or forbidden, the result is `undefined` and no
 * error is thrown.
 */
export function storage<T>(
  kind: "localStorage" | "sessionStorage",
  use: (storage: Storage) => T,
): T | undefined {
  try {
    return use(globalThis[kind]);
  } catch {
    return undefined;
  }
}
