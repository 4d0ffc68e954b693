/** What a page of HTML says, read without a DOM, which Node does not have. */
import { parseUrl } from "../client/url.js";

const attribute = (tag: string, wanted: string): string | undefined => {
  const pattern = new RegExp(
    `\\s${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`,
    "i",
  );
  const [, double, single, bare] = pattern.exec(tag) ?? [];
  const value = double ?? single ?? bare;
  return value?.replace(
    /&(?:amp|quot|#0*39|#x27|lt|gt);/gi,
    (entity) => ENTITIES[entity.toLowerCase()] ?? entity,
  );
};

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&#039;": "'",
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
};

/** A pattern would search the rest of the page again for each comment that has no end. */
const withoutComments = (html: string): string =>
  html
    .split("<!--")
    .map((part, nth) => {
      if (nth === 0) return part;
      const end = part.indexOf("-->");
      return end < 0 ? "" : part.slice(end + 3);
    })
    .join("");

/** The policies in `<meta http-equiv>`. */
export const metaPolicies = (html: string): string[] =>
  [...withoutComments(html).matchAll(/<meta\b[^<>]*>/gi)].flatMap(([tag]) =>
    attribute(tag, "http-equiv")?.toLowerCase() === "content-security-policy"
      ? (attribute(tag, "content") ?? [])
      : [],
  );

/** The scripts of a page: `<script src>` and `<link rel="modulepreload">`, as absolute addresses of http. */
export function scriptsOf(html: string, page: URL): URL[] {
  const text = withoutComments(html);
  const found = [
    ...[...text.matchAll(/<script\b[^<>]*>/gi)].map(([tag]) =>
      attribute(tag, "src"),
    ),
    ...[...text.matchAll(/<link\b[^<>]*>/gi)].map(([tag]) =>
      attribute(tag, "rel")?.toLowerCase() === "modulepreload"
        ? attribute(tag, "href")
        : undefined,
    ),
  ];
  const urls = found.flatMap((src) => (src ? (parseUrl(src, page) ?? []) : []));
  const all = new Map(urls.map((url) => [url.href, url]));
  return [...all.values()].filter(({ protocol }) => /^https?:$/.test(protocol));
}

/**
 * What authentik's own pages say about themselves (docs/protocol/helper-endpoints.md#the-interface-page): the absolute
 * address that authentik takes for its own, and its release.
 */
export function aboutAuthentik(html: string): {
  readonly address?: string;
  readonly release?: string;
} {
  const [, about] = /window\.authentik\s*=\s*\{([^]*)/.exec(html) ?? [];
  if (about === undefined) return {};
  const [, address] =
    /\bbase["']?\s*:\s*["'](https?:[^"']+)["']/.exec(about) ?? [];
  const [, release] =
    /\bversionFamily["']?\s*:\s*["'](\d{4}\.\d{1,2})["']/.exec(about) ?? [];
  return {
    // Slashes in JSON and in scripts may be escaped.
    ...(address && {
      address: address.replaceAll("\\/", "/").replaceAll("\\u002D", "-"),
    }),
    ...(release && { release }),
  };
}

/** The title of a page, or an empty text. At most 60 characters. */
export const titleOf = (html: string): string =>
  (/<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 60);
