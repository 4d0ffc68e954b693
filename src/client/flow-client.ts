import { FlowError } from "./errors.js";
import { resolveBase, type Flow } from "./flow.js";
import { acceptable } from "./language-tag.js";
import { Lane, sharedLane } from "./one-at-a-time.js";
import { encodeQuery } from "./query-encoding.js";
import { inShape } from "./in-shape.js";
import { isReply, parseJson, readText, type Reply } from "./reply.js";
import { fetchHere, type RequestOptions } from "./same-origin.js";

export interface FlowClientOptions {
  /** Where authentik's `web.path` is mounted; default `/`. Relative to `pageUrl`; a missing last slash is added. */
  baseUrl?: string | undefined;
  /**
   * Default: the browser's. In Node, one that keeps cookies, also those of a redirect that it is told not to follow
   * (`fetch-cookie` does): there the client follows redirects itself, at its origin only.
   */
  fetch?: typeof globalThis.fetch | undefined;
  /** The current value of the cookie `authentik_csrf`, asked before each request since every sign-in changes it. Default: from `document.cookie`. */
  csrfToken?: (() => string | undefined) | undefined;
  /** Address of the hosting page. Default: the document's. Without one, origin and cookie path are not checked. */
  pageUrl?: string | undefined;
  /**
   * An API token, sent as `Authorization: Bearer`. It makes stages see the token's user and skips the CSRF check;
   * it does **not** sign in, satisfies no flow that requires a signed-in user and selects no policies, since flows are
   * planned for the session's user (docs/protocol/requests.md#a-bearer-token-does-not-plan). A browser needs none.
   */
  bearer?: string | undefined;
}

export interface ExchangeOptions {
  /** Language for the texts that the server writes: a BCP 47 tag, or a list of them with weights, sent as `Accept-Language`. */
  language?: string | undefined;
  signal?: AbortSignal | undefined;
}

const GET_TIMEOUT = 30_000;
/** A Duo push holds its POST for about a minute (docs/protocol/ak-stage-authenticator-validate.md#answer). */
const POST_TIMEOUT = 90_000;

/** A list stays one where a page's framework has lists turn themselves into text (`Array.prototype.toJSON`). */
function listsAsTheyAre(
  this: Record<string, unknown>,
  key: string,
  value: unknown,
) {
  return Array.isArray(this[key]) ? this[key] : value;
}

const posting = (body: object) => ({
  method: "POST",
  body: JSON.stringify(body, listsAsTheyAre),
  headers: { "Content-Type": "application/json" },
});

const csrfFromDocument = () => {
  const [, token] =
    /(?:^|;\s*)authentik_csrf=([^;]*)/.exec(
      globalThis.document?.cookie ?? "",
    ) ?? [];
  try {
    return token && decodeURIComponent(token);
  } catch {
    return token;
  }
};

/**
 * One exchange with authentik's flow executor over `fetch`: a challenge, or a {@link FlowError} that says what is wrong.
 * It holds no state of a flow; {@link FlowSession} does.
 */
export class FlowClient {
  /** Where authentik is mounted, resolved, with its trailing slash. */
  readonly base: URL;
  /** @internal Sessions of one browser share it. */
  readonly lane: Lane;
  readonly #fetch: typeof globalThis.fetch;
  readonly #csrfToken: () => string | undefined;
  readonly #bearer: string | undefined;
  readonly #pageUrl: string | undefined;

  /** @throws TypeError where `baseUrl` is no URL, or a relative one without a page */
  constructor(options: FlowClientOptions = {}) {
    this.#pageUrl = options.pageUrl;
    this.base = resolveBase(options.baseUrl ?? "/", this.pageUrl);
    this.lane = this.pageUrl ? sharedLane(this.base.href) : new Lane();
    this.#fetch =
      options.fetch ?? ((...request) => globalThis.fetch(...request));
    this.#csrfToken = options.csrfToken ?? csrfFromDocument;
    this.#bearer = options.bearer;
  }

  /** Address of the hosting page as it is now, `undefined` outside a browser. */
  get pageUrl(): URL | undefined {
    const page = this.#pageUrl ?? globalThis.location?.href;
    return page === undefined ? undefined : new URL(page);
  }

  /** The CSRF token as it is now; `undefined` where there is none or the page cannot see it. */
  get csrfToken(): string | undefined {
    return this.#csrfToken() || undefined;
  }

  /** The address of a flow's executor, with its canonical query. */
  executorUrl({ slug, query }: Flow): string {
    return `${this.base.href}api/v3/flows/executor/${encodeURIComponent(slug)}/?query=${encodeQuery(query)}`;
  }

  /**
   * The current challenge of a flow. It plans the flow where the session has no plan, and it may act: see docs/protocol/life-cycle.md#a-get-repeats-the-stage.
   * @throws FlowError
   */
  get(flow: Flow, options: ExchangeOptions = {}): Promise<Reply> {
    return this.#exchange(this.executorUrl(flow), {}, GET_TIMEOUT, options);
  }

  /**
   * Answers the current challenge.
   * @param body the response, with its `component`
   * @throws FlowError
   */
  post(
    flow: Flow,
    body: object,
    options: ExchangeOptions = {},
  ): Promise<Reply> {
    return this.#exchange(
      this.executorUrl(flow),
      posting(body),
      POST_TIMEOUT,
      options,
    );
  }

  /**
   * Drops the session's plan and nothing else: the redirect that would log out is not followed (docs/protocol/life-cycle.md#cancel).
   * @param url `flow_info.cancel_url`, already judged
   * @throws FlowError `proxy` where the answer is no redirect
   */
  async cancel(
    url = `${this.base.href}flows/-/cancel/`,
    options: ExchangeOptions = {},
  ): Promise<void> {
    const init = { redirect: "manual" } as const;
    const read = (answer: Response) => Promise.resolve(answer);
    const response = await this.#send(url, init, GET_TIMEOUT, options, read);
    const { type, status } = response;
    // A browser shows a redirect only as something opaque.
    if (type === "opaqueredirect" || (status >= 300 && status < 400)) return;
    throw (await import("./refusals.js")).notCancelled(response, url);
  }

  /**
   * Asks an endpoint beside the executor, by POST: a stage's poll (docs/protocol/ak-stage-authenticator-duo.md#the-status-endpoint), or what redeems a token (7.c).
   * @param path below `base`
   * @param options with the `body`, where it takes one
   * @returns the JSON of the answer, whatever its status; `undefined` where it has none
   * @throws FlowError where there is no answer
   */
  helper(
    path: string,
    { body, ...options }: ExchangeOptions & { body?: object } = {},
  ): Promise<unknown> {
    const url = this.base.href + path;
    const init = body ? posting(body) : { method: "POST" };
    return this.#send(url, init, GET_TIMEOUT, options, async (response) =>
      parseJson(await readText(response)),
    );
  }

  #exchange(
    url: string,
    init: Partial<RequestOptions>,
    timeout: number,
    options: ExchangeOptions,
  ): Promise<Reply> {
    return this.#send(url, init, timeout, options, async (response) => {
      const text = await readText(response);
      const json = parseJson(text);
      if (response.ok && isReply(json)) return inShape(json);
      const { noReply } = await import("./refusals.js");
      throw noReply(response, url, init.method, text, json);
    });
  }

  async #send<T>(
    url: string,
    init: Partial<RequestOptions>,
    timeout: number,
    { language, signal }: ExchangeOptions,
    read: (response: Response) => Promise<T>,
  ): Promise<T> {
    if (this.pageUrl && this.pageUrl.origin !== this.base.origin) {
      throw (await import("./refusals.js")).crossOrigin(this.base);
    }
    const { csrfToken } = this;
    const accepted = acceptable(language ?? "");
    const headers = {
      ...init.headers,
      Accept: "application/json",
      ...(accepted && { "Accept-Language": accepted }),
      ...(csrfToken && { "X-authentik-CSRF": csrfToken }),
      ...(this.#bearer && { Authorization: `Bearer ${this.#bearer}` }),
    };
    const controller = new AbortController();
    const abort = () => controller.abort(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);
    let late: number | undefined;
    const timer = setTimeout(() => {
      late = timeout;
      controller.abort();
    }, timeout);
    try {
      const response = await fetchHere(this.#fetch, url, {
        ...init,
        headers,
        signal: controller.signal,
        credentials: "same-origin",
        cache: "no-store",
      });
      return await read(response);
    } catch (cause) {
      if (signal?.aborted || cause instanceof FlowError) throw cause;
      throw await import("./refusals.js").then(
        ({ noAnswer }) => noAnswer(cause, late),
        // Where nothing answers, the words for it may not come either.
        () => new FlowError("unreachable", "No answer.", { cause }),
      );
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
  }
}
