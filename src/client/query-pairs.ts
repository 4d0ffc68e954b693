/** A query string, pair by pair. Pairs are kept as they are, byte for byte; only keys and values are decoded. */

/** The pairs of a query, not decoded. */
export const pairsOf = (query: string) => (query ? query.split("&") : []);

/** Decodes the key and value of one pair, as tolerantly as a server does. */
export const decodePair = (pair: string) => {
  const [[key, value] = ["", ""]] = new URLSearchParams(`&${pair}`);
  return { key, value };
};

const keyOf = (pair: string) => decodePair(pair).key;

export const keysOf = (query: string) => pairsOf(query).map(keyOf);

export const hasKey = (query: string, key: string) =>
  keysOf(query).includes(key);

/** Removes the pairs with the given keys. */
export const withoutKeys = (query: string, ...keys: string[]) =>
  pairsOf(query)
    .filter((pair) => !keys.includes(keyOf(pair)))
    .join("&");

/** Replaces `next`. */
export const withNext = (query: string, next: string) =>
  [...pairsOf(withoutKeys(query, "next")), `next=${encodeURIComponent(next)}`]
    .filter(Boolean)
    .join("&");

/** Returns only the pairs with the given keys. */
export const onlyKeys = (query: string, ...keys: string[]) =>
  pairsOf(query)
    .filter((pair) => keys.includes(keyOf(pair)))
    .join("&");
