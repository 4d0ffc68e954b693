import { FlowError } from "../client/errors.js";
import { tellError } from "../events.js";
import type { Challenge } from "../protocol/index.js";
import type { OwnTerms, PageTerms } from "../terms/page-terms.js";
import type { Terms } from "../terms/terms.js";

/** The texts of the element, with those of the page in them. */
export interface Words {
  /** For errors, messages and the end. */
  readonly frame: Terms;
  readonly stage: Terms;
  /** The page's own title for the challenge. */
  readonly title?: string | undefined;
  /** The page's own text for the button that submits the form. */
  readonly submit?: string | undefined;
}

interface Host extends HTMLElement {
  readonly terms: PageTerms | undefined;
}

/** Reads the page's `terms` for a challenge. */
export class PageWords {
  readonly #host: Host;
  /** The challenge for which the page's function has thrown. Each update calls the function again. */
  #failed: Challenge | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * @param loaded the texts of the language
   * @param challenge the challenge on the page; before the first one, a function is not called
   */
  read(loaded: Terms, challenge: Challenge | undefined): Words {
    const { terms } = this.#host;
    const own =
      typeof terms === "function"
        ? challenge && this.#call(terms, challenge)
        : terms;
    const frame: Terms & OwnTerms = own ? { ...loaded, ...own } : loaded;
    if (!challenge) return { frame, stage: frame };
    const { component } = challenge;
    const isKeyed =
      typeof terms === "object" && Object.hasOwn(terms, component);
    const keyed = isKeyed ? terms[component] : undefined;
    const stage = keyed ? { ...frame, ...keyed } : frame;
    return { frame, stage, title: stage.title, submit: stage.submit };
  }

  /** A function that throws costs its texts, not the flow. */
  #call(
    terms: (challenge: Challenge) => OwnTerms | undefined,
    challenge: Challenge,
  ): OwnTerms | undefined {
    try {
      return terms(challenge);
    } catch (cause) {
      if (challenge !== this.#failed) {
        const message = "The function `terms` of the page threw an error.";
        tellError(this.#host, new FlowError("render", message, { cause }));
      }
      this.#failed = challenge;
      return undefined;
    }
  }
}
