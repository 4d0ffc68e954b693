/**
 * The recorded requests to authentik servers of both generations, with their replies. scripts/traces.mjs generates the
 * data.
 *
 * A story is a list of exchanges in chronological order. They are numbered from 0; left-out.ts and older-forms.ts use
 * these numbers.
 */
import type { Challenge, Component } from "../../src/protocol/index.js";

export const generations = ["2025.10", "2026.8"] as const;
export type Generation = (typeof generations)[number];

/** One request that a session can make, and its reply. */
export interface Exchange {
  readonly number: number;
  readonly note?: string;
  readonly method: string;
  /** Path and query, byte for byte. */
  readonly url: string;
  /** The sent body: JSON, or a text that is not JSON. */
  readonly body?: unknown;
  /** `Accept-Language`, if it was not just `en`. */
  readonly language?: string;
  /** The page could read the CSRF cookie and sent it. */
  readonly csrf?: true;
  /** A GET of a browser that was unknown to the server. */
  readonly stranger?: true;
  /** Headers that a session sends differently, or only with an option. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  /** The target of a 302. */
  readonly location: string;
  /** The reply set another CSRF cookie. */
  readonly newCsrf?: true;
  readonly challenge?: Challenge;
  /** A JSON reply without a component. */
  readonly json?: object;
  /** The reply was a page. */
  readonly html?: true;
}

export interface Story {
  readonly name: string;
  readonly exchanges: readonly Exchange[];
  /**
   * How many requests of the story went neither to the executor nor to the cancel view. A session makes none of them.
   */
  readonly elsewhere: number;
}

/** All challenges that a generation sent, each once, by component. */
export type Challenges = Partial<Record<Component, readonly Challenge[]>>;

/** The format of the data, without redundant values. */
type Written = Partial<Omit<Exchange, "challenge">> & {
  /** `METHOD /path`, for a request that a session does not make. */
  readonly elsewhere?: string;
  /** Component, and the index of its challenge. */
  readonly challenge?: readonly [Component, number];
};
type WrittenChallenge = Partial<Challenge> & {
  /** Index of a similar challenge, from which only the given fields differ. */
  readonly like?: number;
};

async function read<T>(name: string): Promise<T> {
  const path = `../../../test/traces/data/${name}.json`;
  const response = await fetch(new URL(path, import.meta.url));
  return (await response.json()) as T;
}

export async function readChallenges(
  generation: Generation,
): Promise<Challenges> {
  const written = await read<Record<string, WrittenChallenge[]>>(
    `challenges.${generation}`,
  );
  const entries = Object.entries(written).map(([component, list]) => {
    const whole = list.map(({ like, ...fields }) => {
      const { like: _, ...other } =
        like === undefined ? {} : (list[like] ?? {});
      return { component, ...other, ...fields };
    });
    return [component, whole];
  });
  return Object.fromEntries(entries) as Challenges;
}

export async function readStories(generation: Generation): Promise<Story[]> {
  const challenges = await readChallenges(generation);
  const written = await read<Record<string, Written[]>>(
    `stories.${generation}`,
  );
  return Object.entries(written).map(([name, list]) => {
    let url = "";
    const exchanges = list.flatMap((exchange, number): Exchange[] => {
      if (exchange.elsewhere) return [];
      url = exchange.url === undefined ? url : unabridged(exchange.url);
      const [component, index] = exchange.challenge ?? [];
      const challenge = component && challenges[component]?.[index ?? 0];
      return [
        {
          method: "GET",
          status: 200,
          location: url,
          ...exchange,
          ...(challenge ? { challenge } : { challenge: undefined }),
          number,
          url,
        } as Exchange,
      ];
    });
    return { name, exchanges, elsewhere: list.length - exchanges.length };
  });
}

/** Long addresses end in `a×1500`. */
const unabridged = (url: string) =>
  url.replace(/(.)×(\d+)$/, (_, letter: string, times: string) =>
    letter.repeat(Number(times)),
  );

const EXECUTOR = /^(.*\/)api\/v3\/flows\/executor\/([^/]*)\/\?query=([^&]*)$/;

/** The flow of an executor address, the base where authentik is mounted, and the inner query as a server reads it. */
export function flowOf(url: string) {
  const [, base = "/", slug, query = ""] = EXECUTOR.exec(url) ?? [];
  return {
    base,
    slug: slug && decodeURIComponent(slug),
    query: new URLSearchParams(`query=${query}`).get("query") ?? "",
  };
}
