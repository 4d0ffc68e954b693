import { keyOf, pairsOf } from "./query.js";

/** `query` without the keys named; every other byte stays. */
export function withoutKeys(query: string, ...keys: string[]): string {
  return pairsOf(query)
    .filter((pair) => !keys.includes(keyOf(pair)))
    .join("&");
}

/** The pairs of `query` that have one of the keys named, byte for byte. */
export function onlyKeys(query: string, ...keys: string[]): string {
  return pairsOf(query)
    .filter((pair) => keys.includes(keyOf(pair)))
    .join("&");
}

/** Whether `query` has `key`. */
export function hasKey(query: string, key: string): boolean {
  return pairsOf(query).some((pair) => keyOf(pair) === key);
}
