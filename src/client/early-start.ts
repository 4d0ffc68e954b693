/** The first GET of a flow, sent by the page before the element existed (`src/early.ts`). */
export interface EarlyStart {
  readonly url: string;
  /** `Accept-Language` of the request. */
  readonly language: string | undefined;
  /**
   * The CSRF token before the request. The token is read this early because the first GET can already sign the person
   * in.
   */
  readonly csrfToken: string | undefined;
  readonly response: Promise<Response>;
  /** When the request was sent, by `performance.now()`. */
  readonly at: number;
}

/** How long the reply can be used, in ms. An element may be added to the page much later. */
const FRESH = 60_000;

/** The page has one early start, shared by all copies of this code: authentik keeps one plan per session. */
export const EARLY = Symbol.for("flow-executor.early");

type Page = typeof globalThis & { [EARLY]?: EarlyStart | undefined };

const page: Page = globalThis;

export const earlyStart = (): EarlyStart | undefined => page[EARLY];

export function setEarlyStart(early: EarlyStart): void {
  page[EARLY] = early;
}

/**
 * The browser's `fetch`, except that the first request uses the response of the early start if both requests are the
 * same. A different request waits for that response first.
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
