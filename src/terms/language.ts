import { languageTag } from "../client/language-tag.js";
import { bare } from "./bare.js";
import { observeLanguage } from "./observe-language.js";
import { languageOf, type Terms } from "./terms.js";

/** The languages of the element. Each language is a separate chunk. */
const loaders: Readonly<
  Record<string, () => Promise<{ readonly terms: Terms }>>
> = {
  ar: () => import("./ar.js"),
  de: () => import("./de.js"),
  en: () => import("./en.js"),
};

/** The language of an element, and the texts in that language; English if the language is not available. */
export class Language {
  readonly #element: Element;
  readonly #changed: () => void;
  #stopObserving: (() => void) | undefined;
  #wanted = "";
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

  /** Follows the language at the element's current place in the document. */
  observe(): void {
    this.stop();
    this.update();
    this.#stopObserving = observeLanguage(this.#element, () => this.update());
  }

  stop(): void {
    this.#stopObserving?.();
    this.#stopObserving = undefined;
  }

  /** Reads the element's language and loads its texts. The old texts stay until the new ones are loaded. */
  update(): void {
    const tag =
      languageOf(this.#element) ?? languageTag(navigator.language) ?? "en";
    if (tag !== this.tag) this.load(tag);
  }

  /** Loads the texts of a language, or loads them again after a failure. */
  load(tag = this.tag): void {
    this.tag = tag;
    const [base = ""] = tag.toLowerCase().split("-");
    const known = Object.hasOwn(loaders, base) ? base : "en";
    this.#wanted = known;
    void this.#load(known, base === known ? tag : known);
  }

  async #load(wanted: string, spoken: string): Promise<void> {
    const load = async () => (await loaders[wanted]?.())?.terms;
    const [terms, failure] = await load().then(
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
