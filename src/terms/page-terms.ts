import type { Challenge, Component } from "../protocol/index.js";
import type { Terms } from "./terms.js";

/** Texts of the page, for all challenges or for some. They replace the element's texts. */
export interface OwnTerms extends Partial<Terms> {
  /** In place of the title of the stage or the flow. It also names the form. */
  readonly title?: string | undefined;
  /** The text of the button that submits the form, in place of the server's or the stage's. */
  readonly submit?: string | undefined;
}

/** Texts for single components, by the component's name, also of a page's own component. */
export type TermsByComponent = {
  readonly [Name in Component]?: OwnTerms | undefined;
} & Readonly<Record<`${string}-${string}`, OwnTerms | undefined>>;

/** The page's texts: an object, in which single components may have their own texts, or a function. */
export type PageTerms =
  | (OwnTerms & TermsByComponent)
  | ((challenge: Challenge) => OwnTerms | undefined);
