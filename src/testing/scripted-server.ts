/** A reply of a scripted server: a body for 200 JSON, a whole `Response`, or a network failure. */
export type ScriptedReply = object | Response | Error;

/** One request as it was sent. The test decides when it is answered. */
export class ScriptedRequest {
  readonly method: string;
  /** Path and query, byte for byte. */
  readonly url: string;
  readonly headers: Headers;
  /** The parsed JSON; `undefined` if there was no body. */
  readonly body: unknown;
  readonly signal: AbortSignal | undefined;
  /** `undefined` until the request is answered or aborted. */
  outcome: "answered" | "aborted" | undefined;
  readonly response: Promise<Response>;
  #resolve!: (response: Response) => void;
  #reject!: (reason: unknown) => void;

  constructor(url: string, init: RequestInit) {
    const { pathname, search } = new URL(url, "http://localhost/");
    this.method = init.method ?? "GET";
    this.url = pathname + search;
    this.headers = new Headers(init.headers);
    this.body =
      typeof init.body === "string" ? JSON.parse(init.body) : undefined;
    this.signal = init.signal ?? undefined;
    this.response = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    const abort = () => {
      this.outcome ??= "aborted";
      this.#reject(new DOMException("The request was aborted.", "AbortError"));
    };
    if (this.signal?.aborted) abort();
    this.signal?.addEventListener("abort", abort);
  }

  /** Answers the request; a second answer has no effect. */
  answer(reply: ScriptedReply): void {
    this.outcome ??= "answered";
    if (reply instanceof Error) this.#reject(reply);
    else if (reply instanceof Response) this.#resolve(reply);
    else {
      const headers = { "Content-Type": "application/json" };
      this.#resolve(new Response(JSON.stringify(reply), { headers }));
    }
  }
}

/**
 * A server with scripted replies: `fetch` for a `FlowClient`, without a network.
 *
 * ```js
 * const server = new ScriptedServer(challenge("ak-stage-identification"));
 * const session = new FlowSession({ client: new FlowClient({ baseUrl: "http://localhost/", fetch: server.fetch }) });
 * await session.start({ slug: "login" });
 * const outcome = session.respond({ uid_field: "jdoe" });
 * (await server.request(1)).answer(challenge("ak-stage-password"));
 * ```
 */
export class ScriptedServer {
  /** All requests so far, in order. */
  readonly requests: ScriptedRequest[] = [];
  readonly #replies: ScriptedReply[];
  readonly #waiting = new Set<() => void>();

  /** @param replies replies to the first requests, sent at once. Later requests wait for `answer()`. */
  constructor(...replies: ScriptedReply[]) {
    this.#replies = replies;
  }

  /** Adds replies for later requests. */
  reply(...replies: ScriptedReply[]): void {
    this.#replies.push(...replies);
  }

  /** The request with this index, starting at 0. Resolves when the request is made. */
  async request(index: number): Promise<ScriptedRequest> {
    for (;;) {
      const request = this.requests[index];
      if (request) return request;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  /** The `fetch` for a `FlowClient`. */
  readonly fetch: typeof globalThis.fetch = (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    const request = new ScriptedRequest(url, init);
    this.requests.push(request);
    const reply = this.#replies.shift();
    if (reply) request.answer(reply);
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resume of waiting) resume();
    return request.response;
  };
}
