/** A minimal browser: one cookie jar, bytes sent unchanged, and redirects returned and not followed. */
import { type IncomingHttpHeaders, request } from "node:http";
import Cap from "@cap.js/server";
import { createDemoServer } from "../../demo/server/node/http.js";
import { FlowHost } from "../../demo/server/page/flow-host.js";
import type { Incoming } from "../../demo/server/wire/exchange.js";
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

/** The flow servers that run as in a page, without a network, by their addresses. */
const inPages = new Map<string, FlowHost>();

/** A server for the tests of one file. `on-the-page.node.test.ts` runs these tests without a network. */
export async function startServer(flows?: readonly Flow[]): Promise<string> {
  if (process.env.FLOW_SERVER === "page") return startInPage(flows);
  const server = createDemoServer(flows ? { flows } : {});
  after(() => server.close());
  return server.listen(0);
}

function startInPage(flows: readonly Flow[] | undefined): string {
  const address = `http://page-${String(inPages.size)}.test/`;
  const host = new FlowHost({
    flows,
    capWork: new Cap({ noFSState: true }),
    page: (path, isFlow) => ({
      status: isFlow ? 200 : 404,
      headers: { "Content-Type": "text/html; charset=utf-8" },
      body: `<title>${path}</title>`,
    }),
  });
  inPages.set(new URL(address).origin, host);
  return address;
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

const textOf = ({ body }: Sent) =>
  typeof body === "string" ? body : JSON.stringify(body);

const typeOf = ({ body }: Sent) =>
  typeof body === "string" || body === undefined
    ? {}
    : { "Content-Type": "application/json" };

function exchange(address: URL, sent: Sent): Promise<Reply> {
  const host = inPages.get(address.origin);
  return host
    ? exchangeInPage(host, address, sent)
    : exchangeOverHttp(address, sent);
}

async function exchangeInPage(
  host: FlowHost,
  address: URL,
  sent: Sent,
): Promise<Reply> {
  const { method = "GET", path, body } = sent;
  const headers: Record<string, string> = { host: address.host };
  for (const [name, value] of Object.entries({
    ...typeOf(sent),
    ...sent.headers,
  }))
    headers[name.toLowerCase()] = value;
  const incoming: Incoming = {
    method,
    url: path,
    isEncrypted: false,
    body: (async function* () {
      yield await Promise.resolve(
        new TextEncoder().encode(body === undefined ? "" : textOf(sent)),
      );
    })(),
    signal: new AbortController().signal,
    header: (name) => headers[name],
  };
  const reply = await host.answer(incoming);
  if (!reply) throw Object.assign(new Error("lost"), { code: "ECONNRESET" });
  const text = reply.body ?? "";
  const lines = reply.headers["Set-Cookie"] ?? [];
  return {
    status: reply.status,
    headers: Object.fromEntries(
      Object.entries(reply.headers).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]),
    ),
    setCookie: typeof lines === "string" ? [lines] : lines,
    text,
    json: parse(text),
  };
}

function exchangeOverHttp(address: URL, sent: Sent): Promise<Reply> {
  const { method = "GET", path, headers, body } = sent;
  const text = textOf(sent);
  const type = typeOf(sent);
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
