import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { TLSSocket } from "node:tls";
import { chosenGeneration, type Generation } from "./generation.js";
import { parseQuery, type Query } from "./query-string.js";
import type { Session, Sessions } from "../engine/sessions.js";

/** The router's limit (protocol/executor.md 2.1). */
const MAX_BODY = 32 * 1024 * 1024;

/** One request and its reply. */
export class Exchange {
  readonly requestId = randomBytes(16).toString("hex");
  readonly method: string;
  /** Path and query exactly as they came. */
  readonly url: string;
  readonly path: string;
  readonly query: Query;
  readonly cookies: ReadonlyMap<string, string>;
  readonly generation: Generation;
  /** It came over TLS, or a proxy in front speaks https. */
  readonly secure: boolean;
  /** Aborted when nobody waits for the reply any more. */
  readonly signal: AbortSignal;
  readonly #response: ServerResponse;
  readonly #request: IncomingMessage;
  readonly #setCookie: string[] = [];

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.#request = request;
    this.#response = response;
    this.method = request.method ?? "GET";
    this.url = request.url ?? "/";
    const mark = this.url.indexOf("?");
    this.path = mark < 0 ? this.url : this.url.slice(0, mark);
    this.query = parseQuery(mark < 0 ? "" : this.url.slice(mark + 1));
    this.cookies = parseCookies(request.headers.cookie);
    this.generation = chosenGeneration(this.cookies.get("demo_generation"));
    this.secure =
      request.socket instanceof TLSSocket ||
      this.header("x-forwarded-proto") === "https";
    const gone = new AbortController();
    this.signal = gone.signal;
    response.on("close", () => gone.abort());
  }

  header(name: string): string | undefined {
    const value = this.#request.headers[name];
    return Array.isArray(value) ? value[0] : value;
  }

  /** Where it was sent to, as the browser sees it: every proxy here is trusted (protocol/executor.md 7.2). */
  get origin(): string {
    const host = this.header("x-forwarded-host") ?? this.header("host") ?? "";
    return `${this.secure ? "https" : "http"}://${host}`;
  }

  async body(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of this.#request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_BODY) throw new Error("request body too large");
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  /**
   * The session goes with every reply of the executor (protocol/executor.md
   * 1.6).
   */
  sendCookies(sessions: Sessions, session: Session): void {
    const had = this.cookies.has("authentik_session");
    this.#setCookie.push(...sessions.cookies(session, this.secure, had));
  }

  json(status: number, body: object, headers?: Record<string, string>): void {
    const text = JSON.stringify(this.generation.outgoing(body));
    this.#send(
      status,
      { "Content-Type": "application/json", ...headers },
      text,
    );
  }

  html(status: number, heading: string): void {
    const page = `<!doctype html><html lang="en"><title>Demo</title><h1>${heading}</h1></html>`;
    this.#send(status, HTML, page);
  }

  /**
   * A page for a GET; a POST finds no page to be told by (protocol/executor.md
   * 2.1).
   */
  fail(status: number, heading: string): void {
    if (this.method === "GET" || this.method === "HEAD")
      this.html(status, heading);
    else this.empty(405, "GET, HEAD, OPTIONS");
  }

  redirect(location: string, headers?: Record<string, string>): void {
    this.#send(302, { ...HTML, Location: location, ...headers });
  }

  empty(status: number, allow: string): void {
    this.#send(status, { ...HTML, Allow: allow });
  }

  #send(status: number, headers: Record<string, string>, body?: string): void {
    this.#response
      .writeHead(status, {
        "X-authentik-id": this.requestId,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
        "Content-Language": "en",
        Vary: "Accept-Language, Cookie",
        ...headers,
        ...(this.#setCookie.length > 0 && { "Set-Cookie": this.#setCookie }),
      })
      .end(body);
  }
}

const HTML = { "Content-Type": "text/html; charset=utf-8" };

export function parseCookies(header = ""): ReadonlyMap<string, string> {
  return new Map(
    header.split(";").flatMap((pair): [string, string][] => {
      const [name, ...value] = pair.trim().split("=");
      return name ? [[name, value.join("=")]] : [];
    }),
  );
}
