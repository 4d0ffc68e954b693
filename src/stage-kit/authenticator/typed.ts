/** Codes and phone numbers as people type and paste them. The server accepts only ASCII. */

/** A digit of any script, or a character of full width. */
const FOREIGN = /(?![0-9])\p{Nd}|[\uFF01-\uFF5E]/gu;
/** Invisible characters of pasted text: direction marks, joiners, zero-width spaces. */
const UNSEEN = /\p{Cf}/gu;
/** Japanese keyboards write a long vowel (U+30FC) where others write a hyphen. */
const BLANKS_AND_DASHES = /[\s\p{Pd}\u2212\u30FC]/gu;

const isDigit = (point: number) => /\p{Nd}/u.test(String.fromCodePoint(point));

/** In Unicode, the digits 0 to 9 of a script have consecutive code points. Some scripts have several such sets in a row. */
function digitOf(point: number): string {
  let zero = point;
  while (isDigit(zero - 1)) zero--;
  return String((point - zero) % 10);
}

function plain(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return isDigit(point)
    ? digitOf(point)
    : String.fromCharCode(point - 0xff01 + 0x21);
}

const inAscii = (text: string) =>
  text.replace(UNSEEN, "").replace(FOREIGN, plain);

/** The code to send, without blanks and hyphens. It stays a text, because it may start with zeros. */
export const typedCode = (text: string) =>
  inAscii(text).replace(BLANKS_AND_DASHES, "");

/** The countries where the zero before a number is a part of it: Italy, San Marino, Côte d’Ivoire, Congo, Gabon. */
const KEEPS_ZERO = /^\+(39|378|225|242|241)\(/;

/** The number in E.164 format; `undefined` if the text is not a number with a country code. */
export function typedPhoneNumber(text: string): string | undefined {
  const number = inAscii(text)
    .replace(BLANKS_AND_DASHES, "")
    .replace(/^tel:/i, "")
    .replace(/[./]/g, "")
    .replace(/^\+?00/, "+");
  // In +49 (0)151 …, the zero is only for calls within the country.
  const international = KEEPS_ZERO.test(number)
    ? number
    : number.replace(/^(\+\d{1,3})\(0/, "$1(");
  return /^\+[1-9]\d{5,14}$/.exec(international.replace(/[()]/g, ""))?.[0];
}
