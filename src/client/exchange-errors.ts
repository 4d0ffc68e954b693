import { FlowError, type FlowErrorDetails } from "./errors.js";
import { isOpaque } from "./page-address.js";

/** The reasons why a request failed, in messages for the developer of the page. Loaded only after a failure. */

/** There was no response. */
export function noAnswer(
  cause: unknown,
  timeout: number | undefined,
): FlowError {
  if (timeout !== undefined)
    return new FlowError("timeout", `No answer within ${timeout / 1_000} s.`, {
      cause,
    });
  if (isOpaque()) return withoutOrigin(cause);
  return new FlowError(
    "unreachable",
    "No answer: the network, the server or the proxy is down, or a flow whose binding restarts it redirects to itself for ever, " +
      "or something in front of authentik (forward auth, a proxy's own sign-in) answered with a redirect to another site, which is never followed.",
    { cause },
  );
}

const withoutOrigin = (cause?: unknown) =>
  new FlowError(
    "origin",
    "This page has no origin, so that it can send nothing to authentik: a frame with the attribute sandbox needs allow-same-origin, " +
      "and the page must come from a server, not from a file or a data: address.",
    { cause },
  );

export const crossOrigin = (base: URL) =>
  isOpaque()
    ? withoutOrigin()
    : new FlowError(
        "cross-origin",
        `authentik answers only pages of its own origin, and ${base.origin} is not this page's. Let a reverse proxy serve its paths here.`,
      );

/** The response was a redirect to another site, and the client can see its target. */
export const ledAway = (url: string, origin: string) =>
  new FlowError(
    "proxy",
    `${withoutQuery(url)} was answered with a redirect to ${origin}, which was not followed: authentik never leads its executor to another site. Something in front of it does, such as forward auth or a proxy's own sign-in.`,
    { from: new URL(origin).host },
  );

/**
 * The response is not a challenge.
 * @param text its body; `undefined` if the body was too large to read
 * @param json the body parsed as JSON; `undefined` if it is not JSON
 */
export function noReply(
  response: Response,
  url: string,
  method: string | undefined,
  text: string | undefined,
  json: unknown,
): FlowError {
  const details = detailsOf(response);
  if (text === undefined) {
    return new FlowError(
      "too-large",
      "An answer of more than 4 MiB is no challenge.",
      details,
    );
  }
  if (isCheck(response)) return networkCheck(response, url);
  if (!response.ok) return badStatus(response, text, url, method);
  if (json === undefined) return notJson(response, text, url);
  // The router of 2025.10 uses status 200 to say that the server behind it is starting
  // (docs/protocol/errors.md#errors-of-the-router).
  if (typeof json === "object" && json && "error" in json) {
    return starting(response);
  }
  return new FlowError(
    "no-component",
    "The executor's answer is not an object.",
    details,
  );
}

export const notCancelled = (response: Response, url: string) =>
  isCheck(response)
    ? networkCheck(response, url)
    : response.status === 429
      ? throttled(response, url)
      : new FlowError(
          "proxy",
          `${withoutQuery(url)} did not answer with a redirect. The proxy must pass /flows/-/ on to authentik.`,
          detailsOf(response),
        );

/** Cloudflare answers so where it wants to see whether a person is there. Only a page that is opened can be checked. */
const isCheck = ({ headers }: Response) =>
  headers.get("cf-mitigated") === "challenge";

const networkCheck = (response: Response, url: string) =>
  new FlowError(
    "network-check",
    `Cloudflare answered ${withoutQuery(url)} with a challenge for browsers, which no script can pass. Exempt authentik's paths from it.`,
    detailsOf(response),
  );

const throttled = (response: Response, url: string) =>
  new FlowError(
    "throttled",
    `${withoutQuery(url)} was answered with 429, too many requests. The proxy limits them, authentik's executor does not.`,
    detailsOf(response),
  );

/** An address for error messages: its query may hold private data. */
const withoutQuery = (url: string) => url.split("?", 1)[0] ?? url;

function detailsOf({ status, headers }: Response): FlowErrorDetails {
  const seconds = secondsOf(headers);
  return {
    status,
    requestId: headers.get("X-authentik-id") ?? undefined,
    retryAfter: seconds > 0 ? seconds : undefined,
  };
}

/** `Retry-After` is a number of seconds or a date, which counts by the server's own clock. */
function secondsOf(headers: Headers): number {
  const value = headers.get("Retry-After") ?? "";
  const now = Date.parse(headers.get("Date") ?? "") || Date.now();
  return Number(value) || Math.ceil((Date.parse(value) - now) / 1_000);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
/** The longest title that is shown. */
const LONGEST_NAME = 80;

/**
 * The name of a page that answered instead of authentik: its title, or the host of its address. `undefined` if it has
 * neither, and for the application's own page, which a server may send for every path that it does not know.
 */
function nameOf(
  { headers, redirected, url }: Response,
  text: string,
): string | undefined {
  if (!headers.get("Content-Type")?.includes("html")) return undefined;
  const [, title = ""] = /<title[^>]*>([^<]*)/i.exec(text) ?? [];
  const name = title
    .replace(
      /&(?:amp|lt|gt|quot|#39);/g,
      (entity) => ENTITIES[entity] ?? entity,
    )
    .replace(/\s+/g, " ")
    .trim();
  if (name && name !== (globalThis.document as Document | undefined)?.title)
    return name.slice(0, LONGEST_NAME);
  return redirected ? new URL(url).host : undefined;
}

function notJson(response: Response, text: string, url: string): FlowError {
  const type = response.headers.get("Content-Type") ?? "no type";
  const elsewhere = response.redirected
    ? ` It came from ${withoutQuery(response.url)}.`
    : "";
  // Not passed on as `cause`: the syntax error quotes the text, which may contain anything.
  return new FlowError(
    "not-json",
    `${withoutQuery(url)} was answered with ${type} instead of JSON.${elsewhere} ` +
      "Either the proxy does not pass /api/v3/flows/executor/ on to authentik, or it asks for a sign-in of its own, or the session was bound to another network.",
    { ...detailsOf(response), from: nameOf(response, text) },
  );
}

function starting(response: Response): FlowError {
  const { retryAfter = 5, ...details } = detailsOf(response);
  return new FlowError(
    "starting",
    "authentik is starting and asks to be tried again.",
    { ...details, retryAfter },
  );
}

/** The error for a status other than 2xx. */
function badStatus(
  response: Response,
  text: string,
  url: string,
  method: string | undefined,
): FlowError {
  const details = detailsOf(response);
  const { status } = response;
  const path = withoutQuery(url);
  if (
    status === 503 &&
    (response.headers.has("Retry-After") || text.includes("authentik starting"))
  )
    return starting(response);
  if (status === 404) {
    return new FlowError(
      "not-found",
      `${path} does not exist: no such flow, or the proxy does not pass /api/v3/flows/executor/ on.`,
      details,
    );
  }
  if (status === 401 || status === 403 || status === 407) {
    const check =
      status === 403 && method === "POST"
        ? " If it is a CSRF check, the proxy changes Host or forgets X-Forwarded-Proto."
        : "";
    return new FlowError(
      "proxy",
      `Something in front of authentik refused ${path} with ${status}; the executor itself never does.${check}`,
      { ...details, from: nameOf(response, text) },
    );
  }
  if (status === 429) return throttled(response, url);
  if (status === 413 || status === 414 || status === 431) {
    return new FlowError(
      "too-large",
      `${status}: the answer or its query is larger than the proxy allows.`,
      details,
    );
  }
  if (status === 405 && method === "POST") {
    return new FlowError(
      "server-error",
      `405: how authentik answers a POST that ran into a 404 or 500 (${path}).`,
      details,
    );
  }
  return new FlowError(
    "server-error",
    `${path} was answered with status ${status}.`,
    details,
  );
}
