import { textsOf } from "../client/language-tag.js";
import type { Terms } from "./terms.js";

/** Loads the texts of a language: a module that exports `terms`. */
export type TermsLoader = () => Promise<{ readonly terms: Terms }>;

/** The languages of the element. Each language is a separate chunk. */
const loaders: Record<string, TermsLoader> = {
  ar: () => import("./ar.js"),
  bg: () => import("./bg.js"),
  cs: () => import("./cs.js"),
  da: () => import("./da.js"),
  de: () => import("./de.js"),
  en: () => import("./en.js"),
  es: () => import("./es.js"),
  fa: () => import("./fa.js"),
  fi: () => import("./fi.js"),
  fr: () => import("./fr.js"),
  he: () => import("./he.js"),
  hu: () => import("./hu.js"),
  it: () => import("./it.js"),
  ja: () => import("./ja.js"),
  ko: () => import("./ko.js"),
  nb: () => import("./nb.js"),
  nl: () => import("./nl.js"),
  pl: () => import("./pl.js"),
  "pt-BR": () => import("./pt-BR.js"),
  "pt-PT": () => import("./pt-PT.js"),
  ru: () => import("./ru.js"),
  sv: () => import("./sv.js"),
  tr: () => import("./tr.js"),
  uk: () => import("./uk.js"),
  "zh-Hans": () => import("./zh-Hans.js"),
  "zh-Hant": () => import("./zh-Hant.js"),
};

/** The tags of the element's own languages. */
export const LANGUAGES: readonly string[] = Object.keys(loaders);

/** What waits for the languages that a page adds. */
const users = new Set<() => void>();

/** Calls `changed` when the page adds a language. Returns a function that ends this. */
export function onLanguage(changed: () => void): () => void {
  users.add(changed);
  return () => users.delete(changed);
}

/**
 * Adds a language that the element does not have, or replaces the texts of one. Elements that are on the page already
 * change to it.
 *
 * ```js
 * addLanguage("is", () => import("./icelandic.js"));
 * ```
 *
 * @param tag BCP 47 tag: a language (`is`), or one with a script or country (`de-CH`), which then comes before `de`
 * @param load loads a module that exports `terms`, with all keys of `flow-executor/translations/en.js`
 * @throws RangeError if `tag` is not a valid tag
 */
export function addLanguage(tag: string, load: TermsLoader): void {
  const [name = ""] = Intl.getCanonicalLocales(tag);
  loaders[name] = load;
  for (const changed of users) changed();
}

/** The language among those that exist whose texts fit a tag best; English if there is none. */
export function bestLanguage(tag: string): string {
  const names = [tag, textsOf(tag), new Intl.Locale(tag).language];
  return names.find((name) => Object.hasOwn(loaders, name)) ?? "en";
}

/** Loads the texts of a language that `bestLanguage` named. */
export const loadTerms = async (name: string): Promise<Terms | undefined> =>
  (await loaders[name]?.())?.terms;
