import { languageTag } from "../client/language-tag.js";
import { languageOf, type Terms } from "./terms.js";

/** Our languages besides English, each a chunk of its own. */
const loaders: Readonly<
  Record<string, () => Promise<{ readonly terms: Terms }>>
> = {
  ar: () => import("./ar.js"),
  de: () => import("./de.js"),
};

/** The language of an element, and our words in it; English, where we do not speak it. */
export class Language {
  readonly #element: Element;
  readonly #changed: () => void;
  #wanted = "en";
  /** The language of the place: where nobody says, the browser's. */
  tag = "";
  /** The words, unless they are the English ones. */
  terms: Terms | undefined;
  /** The language of the words. */
  spoken = "en";
  /** False until the first words are there. */
  ready = true;

  /** @param changed there are other words, or the same ones in another place */
  constructor(element: Element, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
  }

  /** Looks where the element stands, and has the words come. The old ones stay until then. */
  update(): void {
    const tag =
      languageOf(this.#element) ?? languageTag(navigator.language) ?? "en";
    if (tag === this.tag) return;
    const [base = ""] = tag.toLowerCase().split("-");
    const known = Object.hasOwn(loaders, base) ? base : "en";
    this.ready = this.tag !== "" || known === "en";
    this.tag = tag;
    this.#wanted = known;
    void this.#load(known, base === known ? tag : known);
  }

  async #load(wanted: string, spoken: string): Promise<void> {
    // Who cannot have them is better off with others than with none.
    const loaded = await loaders[wanted]?.().catch(() => undefined);
    if (wanted !== this.#wanted) return;
    this.ready = true;
    if (loaded || wanted === "en") {
      this.terms = loaded?.terms;
      this.spoken = spoken;
    }
    this.#changed();
  }
}
