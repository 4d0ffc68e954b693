// Helpers for all parts of the benchmark: to measure pages and to serve them.
import { brotliCompressSync } from "node:zlib";

export const median = (values) =>
  values.toSorted((a, b) => a - b)[values.length >> 1];

/** Returns a function that compresses each content once: compressing takes longer than some of the pages. */
export function packer() {
  const packed = new Map();
  return (key, content) => {
    if (!packed.has(key)) packed.set(key, brotliCompressSync(content()));
    return packed.get(key);
  };
}
