import { keyOf, pairsOf } from "./query.js";

/** Removes the given keys from `query`; all other bytes stay the same. */
export function withoutKeys(query: string, ...keys: string[]): string {
  return pairsOf(query)
    .filter((pair) => !keys.includes(keyOf(pair)))
    .join("&");
}

/** Returns the pairs of `query` that have one of the given keys, byte for byte. */
export function onlyKeys(query: string, ...keys: string[]): string {
  return pairsOf(query)
    .filter((pair) => keys.includes(keyOf(pair)))
    .join("&");
}

export function hasKey(query: string, key: string): boolean {
  return pairsOf(query).some((pair) => keyOf(pair) === key);
}
