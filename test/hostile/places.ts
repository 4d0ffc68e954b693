/** A path to a value in a challenge. */

export type Path = readonly (string | number)[];

/** Every path in a value. */
export function* places(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* places(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** A copy with another value at one path. */
export function put(value: object, path: Path, odd: unknown): object {
  const copy = structuredClone(value);
  let inner = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) {
    const next = inner[key];
    // Another odd value has removed this path.
    if (typeof next !== "object" || next === null) return copy;
    inner = next as Record<string | number, unknown>;
  }
  const last = path.at(-1) ?? "";
  if (odd === undefined) Reflect.deleteProperty(inner, last);
  else inner[last] = odd;
  return copy;
}
