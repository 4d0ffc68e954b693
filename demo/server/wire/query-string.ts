/**
 * Query strings as the server reads and writes them (docs/protocol/README.md
 * 1.2.1). Not shared with the client's own encoder on purpose: the same mistake
 * on both sides would go unseen.
 */
import { textOf } from "./encodings.js";

/** Of a repeated key the last value counts, at the place of the first. */
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

/** A percent sign without two hex digits stays as it is. */
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
 * Makes a Location of any text: escapes the characters that a URL may not have,
 * and leaves escapes alone.
 */
export function iriToUri(text: string): string {
  return text.replace(/[^\w.~/#%[\]=:;$&()+,!?*@'-]/gu, encodeURIComponent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
