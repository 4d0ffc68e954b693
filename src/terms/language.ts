import { languageTag } from "../client/language-tag.js";
import { bare } from "./bare.js";
import { bestLanguage, loadTerms, onLanguage } from "./languages.js";
import { observeLanguage } from "./observe-language.js";
import { directionOf, pageDirection, languageOf, type Terms } from "./terms.js";

/** The language of an element, and the texts in that language; English if the language is not available. */
export class Language {
  readonly #element: Element;
  readonly #changed: () => void;
  #stopObserving: (() => void) | undefined;
  #stopListening: (() => void) | undefined;
  #wanted = "";
  /** The direction that the page sets. */
  #placed: string | undefined;
  /** The texts of the last language that was loaded. */
  #words: Terms | undefined;
  /** The element's language as a BCP 47 tag; the browser's language if the page sets none. */
  tag = "";
  /** The language of the texts. */
  spoken = "en";
  /** The error, if no texts could be loaded. */
  failure: unknown;

  /** @param changed called when the texts, the language or `failure` have changed */
  constructor(element: Element, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
  }

  /** Whether the texts for a form are loaded. */
  get ready(): boolean {
    return this.#words !== undefined;
  }

  /** The texts. Until the first language is loaded, only the few texts of the entry. */
  get terms(): Terms {
    return this.#words ?? (bare as Partial<Terms> as Terms);
  }

  /** The direction of the texts, if the page sets no direction. */
  get direction(): "ltr" | "rtl" | undefined {
    return this.#placed ? undefined : directionOf(this.spoken);
  }

  /** Whether the page sets another direction than that of the texts. The layout then follows the page. */
  get isMixed(): boolean {
    const page = this.#placed ?? "auto";
    return page !== "auto" && page !== directionOf(this.spoken);
  }

  /** Follows the language at the element's current place in the document. */
  observe(): void {
    this.stop();
    this.update();
    this.#placed = pageDirection(this.#element);
    this.#stopObserving = observeLanguage(this.#element, () => {
      this.update();
      const before = this.#placed;
      this.#placed = pageDirection(this.#element);
      if (this.#placed !== before) this.#changed();
    });
    this.#stopListening = onLanguage(() => this.load());
  }

  stop(): void {
    this.#stopObserving?.();
    this.#stopObserving = undefined;
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  /** Reads the element's language and loads its texts. The old texts stay until the new ones are loaded. */
  update(): void {
    const tag = languageOf(this.#element) ?? preferred();
    if (tag !== this.tag) this.load(tag);
  }

  /** Loads the texts of a language, or loads them again after a failure. */
  load(tag = this.tag): void {
    this.tag = tag;
    const name = bestLanguage(tag);
    this.#wanted = name;
    void this.#load(name, primary(name) === primary(tag) ? tag : name);
  }

  async #load(wanted: string, spoken: string): Promise<void> {
    const [terms, failure] = await loadTerms(wanted).then(
      (loaded) => [loaded, undefined] as const,
      (cause: unknown) => [undefined, cause] as const,
    );
    if (wanted !== this.#wanted) return;
    if (terms) {
      this.#words = terms;
      this.spoken = spoken;
      this.failure = undefined;
    } else if (!this.ready && wanted !== "en") {
      // Show English rather than no form.
      this.#wanted = "en";
      return this.#load("en", "en");
    } else if (!this.ready) this.failure = failure;
    this.#changed();
  }
}

const primary = (tag: string) => new Intl.Locale(tag).language;

/** The first of the browser's languages that exists. */
function preferred(): string {
  const { language, languages = [language] } = navigator;
  const tags = [language, ...languages].flatMap(
    (each) => languageTag(each) ?? [],
  );
  const isThere = (tag: string) =>
    primary(tag) === "en" || bestLanguage(tag) !== "en";
  return tags.find(isThere) ?? tags[0] ?? "en";
}
