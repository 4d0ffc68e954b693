import { fill, type Counted } from "./terms.js";

/** A whole number in the digits of a language. */
const numeral = (value: number, language: string, digits = 1): string =>
  new Intl.NumberFormat(language, {
    minimumIntegerDigits: digits,
    useGrouping: false,
  }).format(value);

/** A number of seconds in the form `m:ss`. */
export const clock = (seconds: number, language: string): string =>
  `${numeral(Math.floor(seconds / 60), language)}:${numeral(seconds % 60, language, 2)}`;

/** `text` with its numbers. The first number decides the plural form. */
export function fillNumbers(
  text: Counted,
  values: Readonly<Record<string, number>>,
  language: string,
): string {
  const numbers = Object.entries(values);
  const [[, first = 0] = []] = numbers;
  const form = new Intl.PluralRules(language).select(first);
  const chosen = typeof text === "string" ? text : (text[form] ?? text.other);
  return fill(
    chosen,
    Object.fromEntries(
      numbers.map(([name, value]) => [name, numeral(value, language)]),
    ),
  );
}

/** Words for a moment in some seconds, such as "in 30 seconds". */
export const inSeconds = (seconds: number, language: string): string =>
  new Intl.RelativeTimeFormat(language).format(seconds, "second");
