import { languageTag } from "../client/language-tag.js";
import { bare } from "./bare.js";
import { observeLanguage } from "./observe-language.js";
import { languageOf, type Terms } from "./terms.js";

/** Our languages, each a chunk of its own. */
const loaders: Readonly<
  Record<string, () => Promise<{ readonly terms: Terms }>>
> = {
  ar: () => import("./ar.js"),
  de: () => import("./de.js"),
  en: () => import("./en.js"),
};

/** The language of an element, and our words in it; English, where we do not speak it. */
export class Language {
  readonly #element: Element;
  readonly #changed: () => void;
  #stopObserving: (() => void) | undefined;
  #wanted = "";
  /** The words of the last language that could be loaded. */
  #words: Terms | undefined;
  /** The language of the place as a BCP 47 tag; where the page sets none, the browser's. */
  tag = "";
  /** The language of the words. */
  spoken = "en";
  /** Why there are no words at all. */
  failure: unknown;

  /** @param changed called when there are other words, the same words in another place, or a `failure` */
  constructor(element: Element, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
  }

  /** Whether there are the words for a form. */
  get ready(): boolean {
    return this.#words !== undefined;
  }

  /** The words; until the first language is loaded, the few that the entry has. */
  get terms(): Terms {
    return this.#words ?? (bare as Partial<Terms> as Terms);
  }

  /** Follows the language of the place where the element stands now. */
  observe(): void {
    this.stop();
    this.update();
    this.#stopObserving = observeLanguage(this.#element, () => this.update());
  }

  stop(): void {
    this.#stopObserving?.();
    this.#stopObserving = undefined;
  }

  /** Reads the language of the place and loads its words. The old words stay until the new ones are there. */
  update(): void {
    const tag =
      languageOf(this.#element) ?? languageTag(navigator.language) ?? "en";
    if (tag !== this.tag) this.load(tag);
  }

  /** Loads the words of a language, or once more those that could not be loaded. */
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
      // English is better than no form.
      this.#wanted = "en";
      return this.#load("en", "en");
    } else if (!this.ready) this.failure = failure;
    this.#changed();
  }
}
