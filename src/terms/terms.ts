import { languageTag } from "../client/language-tag.js";
import type { terms as en } from "./en.js";

/** A text with a number, in the plural forms of its language (`Intl.PluralRules`). A missing form is like `other`. */
export type Plural = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;

/** A text with a number. A text without forms is the same for each number. */
export type Counted = string | Plural;

/** Every text for the person, by key. */
export type Terms = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string
    ? string
    : Counted;
};

/** The keys of the texts without a number. */
export type TextKey = {
  [Key in keyof Terms]: Terms[Key] extends string ? Key : never;
}[keyof Terms];

/** The letters of the scripts that run from right to left. */
const RTL = "[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]";
const FROM_RIGHT = new RegExp(`(?=${RTL})\\p{L}`, "u");
const FROM_LEFT = new RegExp(`(?!${RTL})\\p{L}`, "u");

/**
 * `text` with each `{name}` replaced by its value. A value with letters of the other direction is isolated (U+2068,
 * U+2069), like the content of `bdi`, because its brackets and points would stand in the wrong place. In this way titles
 * and accessible names, which take no markup, are right too.
 */
export function fill(
  text: string,
  values: Readonly<Record<string, string>>,
): string {
  const turns = FROM_RIGHT.test(text) ? FROM_LEFT : FROM_RIGHT;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    return turns.test(value) ? `\u2068${value}\u2069` : value;
  });
}

/**
 * The language of an element: the nearest `lang`, also across shadow roots, as a tag for `Intl`. `undefined` if there
 * is none.
 */
export function languageOf(element: Element): string | undefined {
  for (let node: Element | undefined = element; node;) {
    const written = node.closest("[lang]")?.getAttribute("lang") ?? "";
    const lang = languageTag(written);
    if (lang) return lang;
    node = hostOf(node);
  }
  return undefined;
}

/** The direction of a language's script. */
export function directionOf(tag: string): "ltr" | "rtl" {
  const { script = "" } = new Intl.Locale(tag).maximize();
  return /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/.test(script) ? "rtl" : "ltr";
}

/**
 * The direction that the page sets for an element: the nearest `dir`, in lower case, also across shadow roots, or else
 * the right-to-left direction of a style sheet. `undefined` if the page sets none.
 */
export function pageDirection(element: Element): string | undefined {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const near = node.closest("[dir=ltr i], [dir=rtl i], [dir=auto i]");
    if (near) return near.getAttribute("dir")?.toLowerCase();
  }
  const { direction } = getComputedStyle(element);
  return direction === "rtl" ? direction : undefined;
}

/**
 * The host of the shadow tree that contains a node. Tests for the property and not for the class, because some pages
 * replace `ShadowRoot`.
 */
export function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode() as Partial<ShadowRoot>;
  return root.mode && root.host;
}
