/** A minimal browser: one cookie jar, bytes sent unchanged, and redirects returned and not followed. */
import { type IncomingHttpHeaders, request } from "node:http";
import { createDemoServer } from "../../demo/server/node/http.js";
import type { Flow } from "../../demo/server/engine/stage.js";
import { after } from "node:test";

export type Generation = "2026.8" | "2025.10";

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly setCookie: readonly string[];
  readonly text: string;
  /** The body, if it is a JSON object. */
  readonly json: Readonly<Record<string, unknown>>;
}

export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent unchanged, anything else as JSON. */
  readonly body?: unknown;
}

/** A server for the tests of one file. */
export async function startServer(flows?: readonly Flow[]): Promise<string> {
  const server = createDemoServer(flows ? { flows } : {});
  after(() => server.close());
  return server.listen(0);
}

export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #address: URL;

  constructor(address: string, generation: Generation = "2026.8") {
    this.#address = new URL(address);
    this.cookies.set("demo_generation", generation);
  }

  get origin(): string {
    return this.#address.origin;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send({ path, headers });
  }

  /** Sends the CSRF header, as a client must. */
  post(path: string, body: unknown = {}): Promise<Reply> {
    const csrf = this.cookies.get("authentik_csrf");
    const headers = csrf === undefined ? {} : { "X-authentik-CSRF": csrf };
    return this.send({ method: "POST", path, body, headers });
  }

  async send({ method = "GET", path, headers, body }: Sent): Promise<Reply> {
    const reply = await exchange(this.#address, {
      method,
      path,
      body,
      headers: { Cookie: this.#cookieHeader(), ...headers },
    });
    for (const line of reply.setCookie) this.#keep(line);
    return reply;
  }

  /** Follows redirects until there is a challenge. */
  async follow(reply: Reply): Promise<Reply> {
    const { location } = reply.headers;
    return location === undefined
      ? reply
      : this.follow(await this.get(location));
  }

  #cookieHeader(): string {
    return [...this.cookies].map((pair) => pair.join("=")).join("; ");
  }

  #keep(line: string): void {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (line.includes("Max-Age=0")) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

function exchange(address: URL, sent: Sent): Promise<Reply> {
  const { method = "GET", path, headers, body } = sent;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const type =
    typeof body === "string" || body === undefined
      ? {}
      : { "Content-Type": "application/json" };
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: address.hostname, port: address.port, method, path },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
        incoming.on("end", () => {
          const received = Buffer.concat(chunks).toString("utf8");
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            setCookie: incoming.headers["set-cookie"] ?? [],
            text: received,
            json: parse(received),
          });
        });
        incoming.on("error", reject);
      },
    );
    for (const [name, value] of Object.entries({ ...type, ...headers }))
      outgoing.setHeader(name, value);
    if (body !== undefined)
      outgoing.setHeader("Content-Length", Buffer.byteLength(text));
    outgoing.on("error", reject);
    outgoing.end(body === undefined ? undefined : text);
  });
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
