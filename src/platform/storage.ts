/** Uses one of the page's storages. It may be switched off, full or forbidden: then nothing is kept, and nothing breaks. */
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
