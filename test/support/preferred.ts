/** Sets the languages that the browser prefers. */
export function prefer(...all: string[]): void {
  for (const [name, value] of Object.entries({
    language: all[0],
    languages: all,
  }))
    Object.defineProperty(navigator, name, { value, configurable: true });
}

/** Restores the browser’s own languages. */
export function preferNothing(): void {
  for (const name of ["language", "languages"])
    Reflect.deleteProperty(navigator, name);
}
