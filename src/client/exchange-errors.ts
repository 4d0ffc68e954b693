import { FlowError, type FlowErrorDetails } from "./errors.js";
import { isOpaque } from "./page-address.js";

/** The reasons why a request failed, in messages for the developer of the page. Loaded only after a failure. */

/** There was no response. */
export function noAnswer(
  cause: unknown,
  timeout: number | undefined,
): FlowError {
  if (timeout !== undefined)
    return new FlowError(
      "timeout",
      `No response within ${timeout / 1_000} s.`,
      {
        cause,
      },
    );
  if (isOpaque()) return withoutOrigin(cause);
  return new FlowError(
    "unreachable",
    "No response. Either the network, the server or the proxy is down, or a binding restarts the flow so that it redirects to itself without end, " +
      "or something in front of authentik (forward auth, a proxy's own sign-in) sent a redirect to another site, which the client never follows.",
    { cause },
  );
}

const withoutOrigin = (cause?: unknown) =>
  new FlowError(
    "origin",
    "This page has no origin, so it cannot send requests to authentik. A frame with the attribute sandbox needs allow-same-origin, " +
      "and the page must come from a server, not from a file or a data: address.",
    { cause },
  );

export const crossOrigin = (base: URL) =>
  isOpaque()
    ? withoutOrigin()
    : new FlowError(
        "cross-origin",
        `${base.origin} is not this page's origin, and authentik accepts requests only from its own origin. Serve authentik's paths from this page's origin with a reverse proxy.`,
      );

/** The response was a redirect to another site, and the client can see its target. */
export const ledAway = (url: string, origin: string) =>
  new FlowError(
    "proxy",
    `${withoutQuery(url)} responded with a redirect to ${origin}, which the client did not follow. authentik never redirects its executor to another site, so something in front of authentik does, such as forward auth or a proxy's own sign-in.`,
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
      "The response is larger than 4 MiB, so it is not a challenge.",
      details,
    );
  }
  const refusal = refusedInFront(response, url);
  if (refusal) return refusal;
  if (!response.ok) return badStatus(response, text, url, method);
  if (json === undefined) return notJson(response, text, url);
  // The router of 2025.10 uses status 200 to say that the server behind it is starting
  // (docs/protocol/errors.md#errors-of-the-router).
  if (typeof json === "object" && json && "error" in json) {
    return starting(response);
  }
  return new FlowError(
    "no-component",
    `${withoutQuery(url)} responded with JSON of another shape.`,
    details,
  );
}

export const notCancelled = (response: Response, url: string) =>
  refusedInFront(response, url) ??
  new FlowError(
    "proxy",
    `${withoutQuery(url)} did not respond with a redirect. The proxy must pass /flows/-/ on to authentik.`,
    detailsOf(response),
  );

/** The error of a response that a network or a proxy sends for any address, and authentik's executor never. */
function refusedInFront(
  response: Response,
  url: string,
): FlowError | undefined {
  const path = withoutQuery(url);
  // Cloudflare checks that a person uses the browser. Only an opened page can pass the check.
  if (response.headers.get("cf-mitigated") === "challenge")
    return new FlowError(
      "network-check",
      `Cloudflare responded to ${path} with a challenge for browsers, which no script can pass. Exempt authentik's paths from it.`,
      detailsOf(response),
    );
  if (response.status === 429)
    return new FlowError(
      "throttled",
      `${path} responded with status 429 (too many requests). A proxy limits the requests; authentik's executor does not.`,
      detailsOf(response),
    );
  return undefined;
}

/** An address for error messages: its query may hold private data. */
const withoutQuery = (url: string) => url.split("?", 1)[0] ?? url;

/** The part of authentik's API that a proxy must pass on: without the slug of a flow. */
const apiOf = (url: string) =>
  /\/api\/v3\/[\w-]+\/[\w-]+\//.exec(url)?.[0] ?? "/api/v3/";

function detailsOf({ status, headers }: Response): FlowErrorDetails {
  const seconds = secondsOf(headers);
  return {
    status,
    requestId: headers.get("X-authentik-id") ?? undefined,
    retryAfter: seconds > 0 ? seconds : undefined,
  };
}

/** `Retry-After` is a number of seconds, or a date by the server's own clock. */
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
/** The maximum length of a title, in characters. */
const LONGEST_NAME = 80;

/**
 * The name of a page that came instead of authentik's response: its title, or the host of its address. `undefined` if it
 * has neither, and for the application's own page, which a server may send for every unknown path.
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
    ? ` The response came from ${withoutQuery(response.url)}.`
    : "";
  // Not passed on as `cause`: the syntax error quotes the text, which may contain anything.
  return new FlowError(
    "not-json",
    `${withoutQuery(url)} responded with ${type} instead of JSON.${elsewhere} ` +
      `Either the proxy does not pass ${apiOf(url)} on to authentik, or it requires its own sign-in, or authentik has bound the session to another network.`,
    { ...detailsOf(response), from: nameOf(response, text) },
  );
}

function starting(response: Response): FlowError {
  const { retryAfter = 5, ...details } = detailsOf(response);
  return new FlowError(
    "starting",
    "authentik is starting. Repeat the request later.",
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
      `${path} does not exist. Either the flow does not exist, or the proxy does not pass ${apiOf(url)} on to authentik.`,
      details,
    );
  }
  if (status === 401 || status === 403 || status === 407) {
    const check =
      status === 403 && method === "POST"
        ? " If the CSRF check fails, the proxy changes Host or forgets X-Forwarded-Proto."
        : "";
    return new FlowError(
      "proxy",
      `Something in front of authentik refused ${path} with status ${status}. authentik never sends this response.${check}`,
      { ...details, from: nameOf(response, text) },
    );
  }
  if (status === 413 || status === 414 || status === 431) {
    return new FlowError(
      "too-large",
      `Status ${status}: the request's body or query is larger than the proxy allows.`,
      details,
    );
  }
  if (status === 405 && method === "POST") {
    return new FlowError(
      "server-error",
      `Status 405. authentik responds to a POST with this status if the POST caused a 404 or 500 (${path}).`,
      details,
    );
  }
  return new FlowError(
    "server-error",
    `${path} responded with status ${status}.`,
    details,
  );
}
