/** What the playground can show and change, made from the sources when the site is built (scripts/playground.mjs). */

export interface Catalogue {
  readonly flows: readonly {
    readonly label: string;
    readonly flows: readonly FlowEntry[];
  }[];
  readonly stages: readonly {
    readonly component: string;
    readonly states: readonly string[];
  }[];
  readonly attributes: readonly {
    readonly name: string;
    readonly type: string;
    /** Empty if the attribute is not set by default. */
    readonly initial: string;
    readonly description: string;
  }[];
  readonly tokens: readonly {
    readonly name: string;
    readonly initial: string;
    readonly description: string;
    readonly isColor: boolean;
  }[];
  /** The English texts, by their keys. */
  readonly words: Readonly<Record<string, string>>;
  /** Tags. */
  readonly languages: readonly string[];
  readonly accounts: readonly {
    readonly username: string;
    readonly password: string;
  }[];
}

export interface FlowEntry {
  readonly slug: string;
}

/** The flows that the playground cannot play, with the reasons. */
export const NOT_PLAYED: readonly (readonly [
  flows: RegExp,
  what: string,
  why: string,
])[] = [
  [
    /^captcha/,
    "Captchas",
    "Their scripts come from the hosts of their vendors, or need a server. The states of the stage are in the list.",
  ],
];

export const isPlayed = ({ slug }: FlowEntry): boolean =>
  !NOT_PLAYED.some(([flows]) => flows.test(slug));

export async function loadCatalogue(): Promise<Catalogue> {
  const reply = await fetch(new URL("catalogue.json", import.meta.url));
  return (await reply.json()) as Catalogue;
}

/** A component as people read it: without the prefix that all have. */
export const shortName = (component: string): string =>
  component.replace(/^(ak-stage-|ak-|xak-)/, "");

/** A flow as people read it: its slug in words, as several flows have the same title. */
export function flowName(slug: string): string {
  const words = slug
    .replace(/^default-/, "")
    .replace(/-flow$/, "")
    .replace(/[-_]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What is shown, in words. */
export function nameOf(shown: string): string {
  const [component = "", ...state] = shown.split(".");
  return state.length > 0
    ? `${shortName(component)}, ${state.join(".")}`
    : flowName(shown);
}
