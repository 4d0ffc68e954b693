/**
 * Requests over Node's own modules, because `fetch` normalises addresses, hides the cookies of redirects and refuses
 * certificates without a word.
 */
import {
  Agent as HttpAgent,
  type IncomingMessage,
  request as overHttp,
} from "node:http";
import { Agent as HttpsAgent, request as overHttps } from "node:https";
import { TLSSocket } from "node:tls";
import type { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import {
  type Answer,
  type Ask,
  type Failure,
  type Hop,
  LIMIT,
  MOST_HOPS,
  type Question,
} from "../ask.js";
import { parseUrl } from "../../client/url.js";
import type { Jar } from "./jar.js";

const DECODERS: Readonly<Record<string, () => Transform>> = {
  br: () => createBrotliDecompress(),
  gzip: () => createGunzip(),
  "x-gzip": () => createGunzip(),
  deflate: () => createInflate(),
};

export interface NodeAsk {
  readonly ask: Ask;
  /** The reason why the certificate is not valid; `undefined` if it is valid, or for http. */
  readonly certificate: () => string | undefined;
  /** The connections' options, for the WebSocket. */
  readonly agentOf: (url: URL) => HttpAgent | HttpsAgent;
  close(): void;
}

/** @param patience the longest time for an answer, in milliseconds */
export function nodeAsk(jar: Jar, patience: number): NodeAsk {
  const http = new HttpAgent({ keepAlive: true });
  // A wrong certificate is a finding, and the run goes on. No secret is sent.
  const https = new HttpsAgent({ keepAlive: true, rejectUnauthorized: false });
  const agentOf = ({ protocol }: URL) => (protocol === "https:" ? https : http);
  let certificate: string | undefined;

  /** One request, whose redirect is not followed. */
  async function exchange(question: Question): Promise<Answer> {
    const url = new URL(question.url);
    const signal = AbortSignal.timeout(patience);
    const cookie = jar.header(url);
    const sentAt = Date.now();
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const send = url.protocol === "https:" ? overHttps : overHttp;
      const request = send(
        {
          protocol: url.protocol,
          hostname: url.hostname.replace(/^\[|\]$/g, ""),
          port: url.port,
          // Not `url.pathname`, which is normalised.
          path: pathOf(question.url),
          method: question.method ?? "GET",
          agent: agentOf(url),
          signal,
          headers: {
            Accept: "*/*",
            "Accept-Encoding": "gzip, deflate, br",
            "User-Agent": "flow-executor-doctor",
            ...(question.method === "POST" && { Origin: url.origin }),
            ...question.headers,
            ...(cookie && { Cookie: cookie }),
            ...(question.body !== undefined && {
              "Content-Length": String(Buffer.byteLength(question.body)),
            }),
          },
        },
        resolve,
      );
      request.on("error", reject);
      request.end(question.body);
    });
    const cameAt = Date.now();
    if (response.socket instanceof TLSSocket && !response.socket.authorized)
      certificate = nameOf(response.socket.authorizationError);
    const setCookies = response.headers["set-cookie"] ?? [];
    jar.keep(setCookies, url);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    const isRedirect = status >= 300 && status < 400 && location !== undefined;
    return {
      url: question.url,
      status,
      headers: headersOf(response),
      ...(await bodyOf(response, question.limit ?? LIMIT)),
      isRedirect,
      redirected: false,
      hops: isRedirect ? [{ status, location }] : [],
      setCookies,
      sentAt,
      cameAt,
    };
  }

  async function follow(question: Question): Promise<Answer | Failure> {
    const hops: Hop[] = [];
    const cookies: string[] = [];
    let next = question;
    for (;;) {
      const answer = await exchange(next);
      cookies.push(...(answer.setCookies ?? []));
      hops.push(...(answer.hops ?? []));
      const whole = { ...answer, hops, setCookies: cookies };
      const target =
        answer.isRedirect &&
        parseUrl(hops.at(-1)?.location ?? "", new URL(next.url));
      if (!target || target.origin !== new URL(question.url).origin)
        return {
          ...whole,
          redirected: hops.length > (answer.isRedirect ? 1 : 0),
        };
      if (hops.length > MOST_HOPS)
        return { failed: `more than ${MOST_HOPS} redirects` };
      next = {
        ...redirected(next, answer.status),
        url: absolute(hops.at(-1)?.location ?? "", target),
      };
    }
  }

  return {
    agentOf,
    certificate: () => certificate,
    close() {
      http.destroy();
      https.destroy();
    },
    async ask(question) {
      try {
        return await (question.follow ? follow(question) : exchange(question));
      } catch (error) {
        return { failed: reasonOf(error, patience) };
      }
    },
  };
}

/** Node has an error here, or its code. */
const nameOf = (error: unknown): string =>
  typeof error === "string" ? error : (error as Error).message;

/** Path and query of an address, byte for byte. */
export const pathOf = (url: string): string =>
  /^\w+:\/\/[^/?#]*([^#]*)/.exec(url)?.[1] || "/";

/** A path of `Location` stays as it was sent. */
const absolute = (location: string, target: URL): string =>
  location.startsWith("/") && !location.startsWith("//")
    ? target.origin + location
    : target.href;

/** A browser turns a POST into a GET, except for the statuses that forbid it. */
function redirected(question: Question, status: number): Question {
  if (status === 307 || status === 308) return question;
  const { headers = {}, limit } = question;
  const { "Content-Type": _type, ...kept } = headers as Record<string, string>;
  return {
    url: question.url,
    headers: kept,
    ...(limit !== undefined && { limit }),
  };
}

function headersOf({ headers }: IncomingMessage): Map<string, string> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || name === "set-cookie"
        ? []
        : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}

/** Reads a body as text, as far as the limit. */
async function bodyOf(response: IncomingMessage, limit: number) {
  const encoding =
    response.headers["content-encoding"]?.trim().toLowerCase() ?? "";
  const decoder = DECODERS[encoding]?.();
  let sent = 0;
  response.on("data", (chunk: Buffer) => (sent += chunk.length));
  if (decoder) response.on("error", (error) => decoder.destroy(error));
  const stream: AsyncIterable<Buffer> = decoder
    ? response.pipe(decoder)
    : response;
  const chunks: Buffer[] = [];
  let plain = 0;
  let isCut = false;
  for await (const chunk of stream) {
    chunks.push(chunk);
    plain += chunk.length;
    isCut = plain > limit;
    if (isCut) break;
  }
  if (isCut) response.destroy();
  const body = Buffer.concat(chunks).toString("utf8").slice(0, limit);
  return { body, isCut, ...(!isCut && { sizes: { sent, plain } }) };
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection was closed",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  ENOTFOUND: "the host name is not known",
  EAI_AGAIN: "the host name cannot be looked up",
  HPE_HEADER_OVERFLOW: "the headers of the answer are larger than 16 kB",
  EPROTO: "the server does not speak TLS",
  Z_DATA_ERROR: "the body is not compressed as its header says",
};

/** The reason in words. Nothing of the answer is in it. */
function reasonOf(error: unknown, patience: number): string {
  const { name, code = "" } = error as Error & { code?: string };
  if (name === "AbortError" || name === "TimeoutError" || code === "ABORT_ERR")
    return `no answer within ${patience / 1000} seconds`;
  if (code.startsWith("HPE_") && !REASONS[code])
    return "the answer is not HTTP";
  return REASONS[code] ?? `no answer (${code || name})`;
}
