/** The search index: the build writes it, and the page reads it. */
import type { Options } from "minisearch";

/** What is found: a part of a page, a name of the reference, or a flow or state of the playground. */
export interface Entry {
  readonly id: number;
  readonly kind: "page" | "reference" | "flow" | "state";
  readonly title: string;
  /** Where it is, such as the name of the page. */
  readonly place: string;
  readonly text: string;
  /** The address, from the root of the site. */
  readonly to: string;
}

export const options: Options<Entry> = {
  fields: ["title", "place", "text"],
  storeFields: ["kind", "title", "place", "text", "to"],
  searchOptions: {
    boost: { title: 4, place: 1.5 },
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: "AND",
  },
};

/** The first words of a text, which the list of results shows. */
export const EXCERPT = 140;
