const KEPT = /[\w.~-]/;
const encoder = new TextEncoder();

/**
 * Encodes a value exactly as Python's `urlencode` does, which is part of the protocol: authentik rebuilds the request's
 * URL that way and compares the text (docs/protocol/query.md#the-encoding-must-be-pythons). `encodeURIComponent` and `URLSearchParams` both differ.
 * A lone surrogate, which no URL can carry, becomes U+FFFD.
 */
export function encodeQuery(value: string): string {
  let encoded = "";
  // By a plain loop: old libraries replace `Array.from` by one that takes no function.
  for (const byte of encoder.encode(value)) encoded += encodeByte(byte);
  return encoded;
}

function encodeByte(byte: number): string {
  const character = String.fromCharCode(byte);
  if (KEPT.test(character)) return character;
  return byte === 0x20
    ? "+"
    : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
