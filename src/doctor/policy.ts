/** Content Security Policies: what a page's policies allow. Several policies apply together. */

/** A policy: each directive with its sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads a header, which may hold several policies, separated by commas. */
export const readPolicies = (header: string): Policy[] =>
  header
    .split(",")
    .map(readPolicy)
    .filter(({ size }) => size > 0);

export function readPolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const directive of text.split(";")) {
    const [key = "", ...sources] = directive.trim().split(/\s+/);
    const named = key.toLowerCase();
    // A repeated directive is ignored.
    if (named && !policy.has(named)) policy.set(named, sources);
  }
  return policy;
}

/** The sources of the first of these directives that the policy has, or of `default-src`. */
export const sourcesOf = (
  policy: Policy,
  ...directives: readonly string[]
): readonly string[] | undefined =>
  [...directives, "default-src"]
    .map((directive) => policy.get(directive))
    .find((sources) => sources !== undefined);

/** Whether one of the sources allows the address. */
export function allows(
  sources: readonly string[],
  url: URL,
  page: URL,
): boolean {
  return sources.some((source) => {
    const text = source.toLowerCase();
    if (text === "'self'") return sameSource(url, page);
    if (text === "*") return /^(https?|wss?):$/.test(url.protocol);
    if (/^[a-z][\w+.-]*:$/.test(text)) return url.protocol === text;
    return !text.startsWith("'") && matchesHost(text, url, page);
  });
}

/** `'self'` also stands for WebSockets of the page's host. */
const sameSource = (url: URL, page: URL): boolean =>
  url.host === page.host &&
  (url.protocol === page.protocol ||
    (url.protocol === "ws:" && page.protocol === "http:") ||
    (url.protocol === "wss:" && /^https?:$/.test(page.protocol)));

const HOST =
  /^(?:([a-z][\w+.-]*):\/\/)?([^/:]+|\[[^\]]+\])(?::(\d+|\*))?(\/.*)?$/;

function matchesHost(source: string, url: URL, page: URL): boolean {
  const [, scheme, host = "", port, path = ""] = HOST.exec(source) ?? [];
  if (!host) return false;
  const wanted = `${scheme ?? page.protocol.slice(0, -1)}:`;
  const upgraded =
    (wanted === "http:" && /^(https|wss?):$/.test(url.protocol)) ||
    (wanted === "https:" && url.protocol === "wss:") ||
    (wanted === "ws:" && url.protocol === "wss:");
  const isHost = host.startsWith("*.")
    ? url.hostname.endsWith(host.slice(1))
    : host === "*" || url.hostname === host;
  const usual = /^(https|wss):$/.test(url.protocol) ? "443" : "80";
  const isPort = port === "*" || (url.port || usual) === (port ?? usual);
  const isPath =
    !path ||
    (path.endsWith("/")
      ? url.pathname.startsWith(path)
      : url.pathname === path);
  return (url.protocol === wanted || upgraded) && isHost && isPort && isPath;
}
