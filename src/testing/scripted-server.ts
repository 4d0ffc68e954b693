/** What a scripted server answers with: a body for 200 JSON, a whole `Response`, or the failure of the network. */
export type ScriptedReply = object | Response | Error;

/** One request as it was sent, to be answered when the test says so. */
export class ScriptedRequest {
  readonly method: string;
  /** Path and query, byte for byte. */
  readonly url: string;
  readonly headers: Headers;
  /** The parsed JSON; `undefined` where nothing was sent. */
  readonly body: unknown;
  readonly signal: AbortSignal | undefined;
  /** `undefined` until the request is answered or given up. */
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
 * A server that says what a test tells it to: `fetch` for a `FlowClient`, without a network.
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
  /** All requests so far, in their order. */
  readonly requests: ScriptedRequest[] = [];
  readonly #replies: ScriptedReply[];
  readonly #waiting = new Set<() => void>();

  /** @param replies answers to the first requests, given at once. Later requests wait to be answered by hand. */
  constructor(...replies: ScriptedReply[]) {
    this.#replies = replies;
  }

  /** Adds answers for requests to come. */
  reply(...replies: ScriptedReply[]): void {
    this.#replies.push(...replies);
  }

  /** The n-th request, counted from 0, as soon as it is made. */
  async request(index: number): Promise<ScriptedRequest> {
    for (;;) {
      const request = this.requests[index];
      if (request) return request;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  /** To be handed to a `FlowClient`. */
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
