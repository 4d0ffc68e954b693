/** A visitor of a flow server that runs in the visitor's own browser. */
import type { Listener } from "../services/notices.js";
import { parseCookies } from "../wire/cookies.js";
import type { Incoming } from "../wire/exchange.js";
import { type Mount, within } from "../wire/mount.js";
import type { FlowHost } from "./flow-host.js";
import { Jar } from "./jar.js";
import { mistakeOf } from "./mistakes.js";

/** A request of a page. All values can be sent with `postMessage`. */
export interface PageRequest {
  readonly method: string;
  /** Path and query, exactly as sent. */
  readonly url: string;
  /** The names are in lower case. The browser hides its own headers, such as `cookie`, `host` and `origin`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface PageReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Lines for `document.cookie`, to be set before the page gets the reply. */
  readonly cookies: readonly string[];
}

export class Visitor {
  readonly #host: FlowHost;
  readonly #origin: string;
  readonly #mount: Mount;
  readonly #jar = new Jar();
  /** The name of a mistake that the proxy before the server makes. */
  mistake: string | undefined;

  /** @param origin the origin of the visitor's pages */
  constructor(host: FlowHost, origin: string, mount: Mount) {
    this.#host = host;
    this.#origin = origin;
    this.#mount = mount;
  }

  /** The generation of the protocol, `2026.8` or `2025.10`. */
  set generation(generation: string) {
    this.#jar.set("demo_generation", generation);
  }

  /** The reply, or `undefined` if the connection breaks. */
  async ask(request: PageRequest): Promise<PageReply | undefined> {
    const mistake = mistakeOf(this.mistake);
    const sent = this.#incoming(request);
    const given = await this.#host.answer(mistake.receive(sent));
    if (!given) return undefined;
    const reply = mistake.pass(given, sent);
    const { "Set-Cookie": lines = [], ...headers } = reply.headers;
    return {
      status: reply.status,
      headers: headers as Record<string, string>,
      body: reply.body ?? "",
      cookies: this.#jar.keep(typeof lines === "string" ? [lines] : lines),
    };
  }

  /** Receives the notices of this visitor. Returns a function that stops it. */
  listen(listener: Listener): () => void {
    const session = parseCookies(this.#jar.header).get("authentik_session");
    return this.#host.server.notices.listen(session, listener);
  }

  #incoming({ method, url, headers, body }: PageRequest): Incoming {
    const origin = this.#origin;
    const { protocol, host } = new URL(origin);
    const own: Readonly<Record<string, string>> = {
      ...headers,
      host,
      cookie: this.#jar.header,
      ...(method !== "GET" && { origin }),
    };
    return {
      method,
      url:
        within(this.#mount, url) === undefined ? `${this.#mount.path}/` : url,
      mount: this.#mount,
      isEncrypted: protocol === "https:",
      body: once(body),
      // A service worker does not hear that a page has given up, so a push ends only by its own time limit.
      signal: new AbortController().signal,
      header: (name) => own[name],
    };
  }
}

async function* once(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(body);
}
