/**
 * Query strings as the server reads and writes them (docs/protocol/README.md). This does not use the client's own
 * encoder on purpose: the same mistake on both sides would stay hidden.
 */
import { textOf } from "./encodings.js";

/** If a key is repeated, the last value is used, at the position of the first. */
export type Query = ReadonlyMap<string, string>;

export function parseQuery(raw: string): Query {
  const query = new Map<string, string>();
  for (const pair of raw.split("&")) {
    if (!pair) continue;
    const [key = "", ...value] = pair.split("=");
    query.set(unquote(key), unquote(value.join("=")));
  }
  return query;
}

/** A percent sign that is not followed by two hex digits stays unchanged. */
function unquote(text: string): string {
  return text
    .replaceAll("+", " ")
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
      textOf(
        Uint8Array.from(run.slice(1).split("%"), (digits) =>
          parseInt(digits, 16),
        ),
      ),
    );
}

export function urlencode(query: Query): string {
  return [...query]
    .map(([key, value]) => `${quotePlus(key)}=${quotePlus(value)}`)
    .join("&");
}

function quotePlus(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, percent)
    .replaceAll("%20", "+");
}

/**
 * Converts any text to a Location: escapes the characters that are not allowed in a URL, and keeps existing escapes.
 */
export function iriToUri(text: string): string {
  return text.replace(/[^\w.~/#%[\]=:;$&()+,!?*@'-]/gu, encodeURIComponent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
