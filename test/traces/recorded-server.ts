import type { Exchange } from "./records.js";

/** A request of a session. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
  readonly language: string | undefined;
  readonly csrf: string | undefined;
  readonly authorization: string | undefined;
  /**
   * The exchange whose reply the session got: the last one of a chain of redirects. `undefined` if the record has no
   * reply.
   */
  readonly answer: Exchange | undefined;
}

/** The view of which only the redirect is needed. */
const CANCEL = "/flows/-/";

/**
 * The recorded server: a `fetch` that returns the recorded replies in the recorded order, and follows redirects like a
 * browser, also in Node. If the record has no reply, the connection breaks.
 */
export class RecordedServer {
  /** Called for each reply that sets another CSRF cookie. */
  onNewCsrf: () => void = () => undefined;
  readonly #exchanges: readonly Exchange[];
  #played = 0;
  #sent: Sent[] = [];

  constructor(exchanges: readonly Exchange[]) {
    this.#exchanges = exchanges;
  }

  /** The next exchange of the record. */
  get next(): Exchange | undefined {
    return this.#exchanges[this.#played];
  }

  /** All requests since the last call. */
  takeSent(): Sent[] {
    const sent = this.#sent;
    this.#sent = [];
    return sent;
  }

  readonly fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const { pathname, search } = new URL(
      input instanceof Request ? input.url : input,
    );
    const { method = "GET", body } = init;
    const url = pathname + search;
    const headers = new Headers(init.headers);
    const own = (name: string) => headers.get(name) ?? undefined;
    const first = this.#play(method, url);
    const answer = pathname.includes(CANCEL) ? first : this.#follow(first);
    this.#sent.push({
      method,
      url,
      body: typeof body === "string" ? JSON.parse(body) : undefined,
      language: own("Accept-Language"),
      csrf: own("X-authentik-CSRF"),
      authorization: own("Authorization"),
      answer,
    });
    if (!answer) throw new TypeError("The record ends here.");
    return asResponse(answer);
  };

  #play(method: string, url: string): Exchange | undefined {
    const { next } = this;
    if (next?.method !== method || next.url !== url) return undefined;
    this.#played++;
    if (next.newCsrf) this.onNewCsrf();
    return next;
  }

  #follow(first: Exchange | undefined): Exchange | undefined {
    let answer = first;
    while (answer?.status === 302) {
      const next = this.#play("GET", answer.location);
      // A redirect away from the executor ends on a page.
      if (!next && answer.location !== answer.url)
        return { ...answer, status: 200, html: true };
      answer = next;
    }
    return answer;
  }
}

function asResponse(exchange: Exchange): Response {
  const { status, challenge, json, html, location } = exchange;
  const data = challenge ?? json;
  const type = data ? "application/json" : "text/html";
  const body = data ? JSON.stringify(data) : html ? "<!DOCTYPE html>" : null;
  const headers = { "Content-Type": type, Location: location };
  return new Response(body, { status, headers });
}
