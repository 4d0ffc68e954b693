const KEPT = /[\w.~-]/;
const encoder = new TextEncoder();

/**
 * Encodes a value exactly as Python's `urlencode` does. The protocol requires this: authentik rebuilds the request's
 * URL in this way and compares the text (docs/protocol/query.md#the-encoding-must-be-pythons). `encodeURIComponent` and
 * `URLSearchParams` both encode differently. A lone surrogate, which a URL cannot contain, becomes U+FFFD.
 */
export function encodeQuery(value: string): string {
  let encoded = "";
  // A plain loop, because some old libraries replace `Array.from` with a function that takes no callback.
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
