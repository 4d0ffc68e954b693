import type { Counted, Terms } from "../../src/terms/terms.js";

const ACCENTED: Readonly<Record<string, string>> = {
  a: "á",
  c: "ç",
  e: "é",
  i: "í",
  n: "ñ",
  o: "ó",
  s: "š",
  u: "ú",
  y: "ý",
};

const accented = (text: string) =>
  text
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith("{")
        ? part
        : part.replace(/[a-z]/g, (letter) => ACCENTED[letter] ?? letter),
    )
    .join("");

/** Longer by two fifths, and marked at both ends, so that a text that is cut is seen. */
const longer = (text: string) =>
  `⟦${accented(text)}${"·".repeat(Math.ceil(text.length * 0.4))}⟧`;

/** As if written from right to left: U+202E turns the letters of each word around. */
const mirrored = (text: string) => `\u202e${text}\u202c`;

function each(terms: Terms, change: (text: string) => string): Terms {
  const changed = Object.entries<Counted>(terms).map(([key, text]) => [
    key,
    typeof text === "string"
      ? change(text)
      : Object.fromEntries(
          Object.entries(text).map(([form, one]) => [form, change(one)]),
        ),
  ]);
  return Object.fromEntries(changed) as Terms;
}

/** `en-XA`: English that is accented and longer. */
export const accentedTerms = (english: Terms) => each(english, longer);
/** `ar-XB`: English from right to left. */
export const mirroredTerms = (english: Terms) => each(english, mirrored);
