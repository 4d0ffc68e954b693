import { parseCookies } from "./cookies.js";
import { textOf } from "./encodings.js";
import { chosenGeneration, type Generation } from "./generation.js";
import { type Mount, mounted, mountedJson, ROOT, within } from "./mount.js";
import { parseQuery, type Query } from "./query-string.js";
import { randomHex } from "./random.js";

/** The router's limit (docs/protocol/life-cycle.md#what-each-request-is-answered-with). */
const MAX_BODY = 32 * 1024 * 1024;

const HTML = { "Content-Type": "text/html; charset=utf-8" };

/** A request, as the host of the flow server receives it. */
export interface Incoming {
  readonly method: string;
  /** Path and query, exactly as received. */
  readonly url: string;
  /** The place of the server's paths. Default: the root. */
  readonly mount?: Mount;
  /** Whether the request came over TLS. */
  readonly isEncrypted: boolean;
  /** In chunks, as they arrive. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Aborted when the client has closed the connection. */
  readonly signal: AbortSignal;
  /** `name` is in lower case. */
  header(name: string): string | undefined;
}

/** A reply, as the host sends it. */
export interface Reply {
  readonly status: number;
  readonly headers: Record<string, string | string[]>;
  readonly body?: string;
}

/** One request and its reply. */
export class Exchange {
  readonly requestId = randomHex(16);
  readonly method: string;
  /** Path and query within the mount, otherwise exactly as received. */
  readonly url: string;
  readonly path: string;
  readonly mount: Mount;
  readonly query: Query;
  readonly cookies: ReadonlyMap<string, string>;
  readonly generation: Generation;
  /** Whether the browser uses https, with this server or with a proxy in front. */
  readonly secure: boolean;
  /** Aborted when the client has closed the connection. */
  readonly signal: AbortSignal;
  readonly #incoming: Incoming;
  readonly #answer: (reply: Reply) => void;
  readonly #setCookie: string[] = [];

  constructor(incoming: Incoming, answer: (reply: Reply) => void) {
    this.#incoming = incoming;
    this.#answer = answer;
    this.method = incoming.method;
    this.mount = incoming.mount ?? ROOT;
    this.url = within(this.mount, incoming.url) ?? incoming.url;
    const mark = this.url.indexOf("?");
    this.path = mark < 0 ? this.url : this.url.slice(0, mark);
    this.query = parseQuery(mark < 0 ? "" : this.url.slice(mark + 1));
    this.cookies = parseCookies(this.header("cookie"));
    this.generation = chosenGeneration(this.cookies.get("demo_generation"));
    this.secure =
      incoming.isEncrypted || this.header("x-forwarded-proto") === "https";
    this.signal = incoming.signal;
  }

  header(name: string): string | undefined {
    return this.#incoming.header(name);
  }

  /**
   * The server's origin as seen by the browser. Every proxy is trusted
   * (docs/protocol/embedding.md#the-host-decides-many-values).
   */
  get origin(): string {
    const host = this.header("x-forwarded-host") ?? this.header("host") ?? "";
    return `${this.secure ? "https" : "http"}://${host}`;
  }

  /** The server's address as seen by the browser, without its last slash. */
  get base(): string {
    return this.origin + this.mount.path;
  }

  async body(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of this.#incoming.body) {
      size += chunk.length;
      if (size > MAX_BODY) throw new Error("request body too large");
      chunks.push(chunk);
    }
    return joined(chunks, size);
  }

  async text(): Promise<string> {
    return textOf(await this.body());
  }

  /** Adds these lines to the reply. */
  setCookies(lines: readonly string[]): void {
    this.#setCookie.push(...lines);
  }

  json(status: number, body: object, headers?: Record<string, string>): void {
    const text = mountedJson(this.mount, this.generation.outgoing(body));
    this.#send(
      status,
      { "Content-Type": "application/json", ...headers },
      text,
    );
  }

  /** @param more the HTML below the heading */
  html(status: number, heading: string, more = ""): void {
    const style = mounted(this.mount, "/aside.css");
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Demo</title><link rel="stylesheet" href="${style}"><h1>${heading}</h1>${more}</html>`;
    this.#send(status, HTML, page);
  }

  /**
   * A GET gets an error page; any other method is refused without a page
   * (docs/protocol/life-cycle.md#what-each-request-is-answered-with).
   */
  fail(status: number, heading: string): void {
    if (this.method === "GET" || this.method === "HEAD")
      this.html(status, heading);
    else this.empty(405, "GET, HEAD, OPTIONS");
  }

  redirect(location: string, headers?: Record<string, string>): void {
    const Location = mounted(this.mount, location);
    this.#send(302, { ...HTML, Location, ...headers });
  }

  empty(status: number, allow: string): void {
    this.#send(status, { ...HTML, Allow: allow });
  }

  #send(status: number, headers: Record<string, string>, body?: string): void {
    this.#answer({
      status,
      headers: {
        "X-authentik-id": this.requestId,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
        "Content-Language": "en",
        Vary: "Accept-Language, Cookie",
        ...headers,
        ...(this.#setCookie.length > 0 && { "Set-Cookie": this.#setCookie }),
      },
      ...(body !== undefined && { body }),
    });
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
