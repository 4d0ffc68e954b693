/** Choices that a browser keeps. Where it keeps nothing, for example in a frame without storage, each page starts anew. */
const PREFIX = "flow-executor-site:";

export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** `undefined` forgets the choice. */
export function keep(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
  } catch {
    // The choice holds for this page only.
  }
}
