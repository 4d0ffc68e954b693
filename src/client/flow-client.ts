import { FlowError } from "./errors.js";
import { resolveBase, type Flow } from "./flow.js";
import { acceptLanguage, languageTag } from "./language-tag.js";
import { RequestQueue, sharedQueue } from "./request-queue.js";
import { encodeQuery } from "./query-encoding.js";
import { pageAddress } from "./page-address.js";
import { inShape } from "./in-shape.js";
import { isReply, parseJson, readText, type Reply } from "./reply.js";
import { fetchHere, type RequestOptions } from "./same-origin.js";
import type { User } from "../protocol/index.js";

export interface FlowClientOptions {
  /** Where authentik's `web.path` is mounted; default `/`. Relative to `pageUrl`; a missing trailing slash is added. */
  baseUrl?: string | undefined;
  /**
   * Default: the browser's `fetch`. In Node, pass a `fetch` that keeps cookies, also the cookies of a redirect that it
   * must not follow (`fetch-cookie` does this): in Node the client follows redirects itself, and only within its own
   * origin.
   */
  fetch?: typeof globalThis.fetch | undefined;
  /**
   * Returns the current value of the cookie `authentik_csrf`. Called before each request, because every sign-in changes
   * the cookie. Default: reads `document.cookie`.
   */
  csrfToken?: (() => string | undefined) | undefined;
  /**
   * Address of the hosting page. Default: the document's address. Without an address, origin and cookie path are not
   * checked.
   */
  pageUrl?: string | undefined;
  /**
   * An API token, sent as `Authorization: Bearer`. With a token, stages see the token's user and the server skips the
   * CSRF check. The token does **not** sign the user in, does not satisfy a flow that requires a signed-in user, and
   * does not select policies, because the server plans a flow for the session's user
   * (docs/protocol/requests.md#a-bearer-token-does-not-plan). A browser does not need a token.
   */
  bearer?: string | undefined;
}

/** A request that has just been sent. */
export interface SentRequest {
  /** Absolute. */
  readonly url: string;
  readonly method: string;
  /** The JSON text of the body; `undefined` if there is none. May contain secrets. */
  readonly body: BodyInit | null | undefined;
  /**
   * Rejects if there is no response. The client reads the body of the response, so clone the response before you read
   * it, in a `then` that you attach at once.
   */
  readonly response: Promise<Response>;
}

export interface ExchangeOptions {
  /** Language of the server's texts: a BCP 47 tag, which is sent as `Accept-Language` with fallbacks, or a list of tags with weights, which is sent as it is. */
  language?: string | undefined;
  signal?: AbortSignal | undefined;
  /** Called as soon as the request is sent. */
  sent?: ((request: SentRequest) => void) | undefined;
}

const GET_TIMEOUT = 30_000;
/**
 * The server holds the POST of a Duo push open for about a minute
 * (docs/protocol/ak-stage-authenticator-validate.md#answer).
 */
const POST_TIMEOUT = 90_000;

/**
 * Keeps arrays as arrays in JSON, even if a framework on the page defines `Array.prototype.toJSON` to return a string.
 */
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
  let token: string | undefined;
  try {
    [, token] =
      /(?:^|;\s*)authentik_csrf=([^;]*)/.exec(
        globalThis.document?.cookie ?? "",
      ) ?? [];
    return token && decodeURIComponent(token);
  } catch {
    // The cookie is not encoded, or the page has no origin and may not read cookies.
    return token;
  }
};

/**
 * One exchange with authentik's flow executor over `fetch`. The result is a challenge, or a {@link FlowError} that
 * explains the problem. The client holds no state of a flow; {@link FlowSession} does.
 */
export class FlowClient {
  /** The resolved URL where authentik is mounted, with a trailing slash. */
  readonly base: URL;
  /** @internal Shared by all sessions of one browser. */
  readonly queue: RequestQueue;
  readonly #fetch: typeof globalThis.fetch;
  readonly #csrfToken: () => string | undefined;
  readonly #bearer: string | undefined;
  readonly #pageUrl: string | undefined;
  readonly #languages = new WeakMap<object, string>();

  /** @throws TypeError if `baseUrl` is not a URL, or is relative and there is no page */
  constructor(options: FlowClientOptions = {}) {
    this.#pageUrl = options.pageUrl;
    this.base = resolveBase(options.baseUrl ?? "/", this.pageUrl);
    this.queue = this.pageUrl
      ? sharedQueue(this.base.href)
      : new RequestQueue();
    this.#fetch =
      options.fetch ?? ((...request) => globalThis.fetch(...request));
    this.#csrfToken = options.csrfToken ?? csrfFromDocument;
    this.#bearer = options.bearer;
  }

  /** The current address of the hosting page; `undefined` outside a browser. */
  get pageUrl(): URL | undefined {
    const page = this.#pageUrl;
    return page === undefined ? pageAddress() : new URL(page);
  }

  /** The current CSRF token; `undefined` if there is no token or the page cannot read the cookie. */
  get csrfToken(): string | undefined {
    return this.#csrfToken() || undefined;
  }

  /** The language of a reply's texts, by its `Content-Language`; `undefined` if the server did not name it. */
  languageOf(reply: object): string | undefined {
    return this.#languages.get(reply);
  }

  /** The URL of a flow's executor, with its query in canonical form. */
  executorUrl({ slug, query }: Flow): string {
    return `${this.base.href}api/v3/flows/executor/${encodeURIComponent(slug)}/?query=${encodeQuery(query)}`;
  }

  /**
   * Gets the current challenge of a flow. If the session has no plan, the server plans the flow. The GET can have side
   * effects: see docs/protocol/life-cycle.md#a-get-repeats-the-stage.
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
   * Drops the session's plan and nothing else: the client does not follow the redirect, because the redirect would log
   * the person out (docs/protocol/life-cycle.md#cancel).
   * @param url `flow_info.cancel_url`, already checked
   * @throws FlowError `proxy` if the response is not a redirect
   */
  async cancel(
    url = `${this.base.href}flows/-/cancel/`,
    options: ExchangeOptions = {},
  ): Promise<void> {
    const init = { redirect: "manual" } as const;
    const read = (answer: Response) => Promise.resolve(answer);
    const response = await this.#send(url, init, GET_TIMEOUT, options, read);
    const { type, status } = response;
    // `fetch` in a browser returns an opaque response for a redirect.
    if (type === "opaqueredirect" || (status >= 300 && status < 400)) return;
    throw (await import("./exchange-errors.js")).notCancelled(response, url);
  }

  /**
   * Sends a POST to an endpoint beside the executor: for a stage that polls
   * (docs/protocol/ak-stage-authenticator-duo.md#the-status-endpoint), or to redeem a token.
   * @param path relative to `base`
   * @param options with the `body`, if the endpoint takes one
   * @returns the JSON of the response, with any status; `undefined` if the response is not JSON
   * @throws FlowError if there is no response
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

  /**
   * Gets the signed-in user.
   * @returns `undefined` if there is no signed-in user
   * @throws FlowError if the response does not tell
   */
  user(options: ExchangeOptions = {}): Promise<User | undefined> {
    const url = `${this.base.href}api/v3/core/users/me/`;
    return this.#send(url, {}, GET_TIMEOUT, options, async (response) =>
      (await import("./signed-in-user.js")).userIn(response, url),
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
      if (response.ok && isReply(json)) {
        const reply = inShape(json);
        const spoken = response.headers.get("Content-Language") ?? "";
        const tag = languageTag(spoken);
        if (tag) this.#languages.set(reply, tag);
        return reply;
      }
      const { noReply } = await import("./exchange-errors.js");
      throw noReply(response, url, init.method, text, json);
    });
  }

  async #send<T>(
    url: string,
    init: Partial<RequestOptions>,
    timeout: number,
    { language, signal, sent }: ExchangeOptions,
    read: (response: Response) => Promise<T>,
  ): Promise<T> {
    if (this.pageUrl && this.pageUrl.origin !== this.base.origin) {
      throw (await import("./exchange-errors.js")).crossOrigin(this.base);
    }
    const { csrfToken } = this;
    const accepted = acceptLanguage(language ?? "");
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
      const response = fetchHere(this.#fetch, url, {
        ...init,
        headers,
        signal: controller.signal,
        credentials: "same-origin",
        cache: "no-store",
      });
      const { method = "GET", body } = init;
      sent?.({ url, method, body, response });
      return await read(await response);
    } catch (cause) {
      if (signal?.aborted || cause instanceof FlowError) throw cause;
      throw await import("./exchange-errors.js").then(
        ({ noAnswer }) => noAnswer(cause, late),
        // If the server does not respond, the file with the messages may fail to load too.
        () => new FlowError("unreachable", "No response.", { cause }),
      );
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
  }
}
