/** A first question that the page asked before there was an element (`src/early.ts`). */
export interface EarlyStart {
  readonly url: string;
  /** `Accept-Language` of the request. */
  readonly language: string | undefined;
  /** The CSRF token before the request: even a first GET can sign in. */
  readonly csrfToken: string | undefined;
  readonly response: Promise<Response>;
  /** When it was asked, by `performance.now()`. */
  readonly at: number;
}

/** Milliseconds for which an answer counts as the present one: an element may come much later. */
const FRESH = 60_000;

/** One early start for each page, whichever copy of this code made it: authentik keeps one plan per session. */
const EARLY = Symbol.for("flow-executor.early");

type Page = typeof globalThis & { [EARLY]?: EarlyStart | undefined };

const page: Page = globalThis;

export const earlyStart = (): EarlyStart | undefined => page[EARLY];

export function setEarlyStart(early: EarlyStart): void {
  page[EARLY] = early;
}

/**
 * The browser's `fetch`, but that it gives the answer of the early start to the first request that is the same. Another
 * request waits until that answer is in.
 */
export const earlyFetch: typeof fetch = async (input, init) => {
  const early = page[EARLY];
  page[EARLY] = undefined;
  if (early) {
    const response = await early.response.catch(() => undefined);
    const language = new Headers(init?.headers).get("Accept-Language");
    const isSame =
      input === early.url &&
      (init?.method ?? "GET") === "GET" &&
      language === (early.language ?? null);
    const isFresh = performance.now() - early.at < FRESH;
    if (response && isSame && isFresh) return response;
  }
  return globalThis.fetch(input, init);
};
