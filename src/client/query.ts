import { leadsAway, parseUrl } from "./target.js";

/** The inner query of a flow, as the page gives it: a query string, or what makes one. */
export type FlowQuery =
  string | URLSearchParams | Readonly<Record<string, string>>;

/** Key and value of one `key=value`, decoded as leniently as a server does it. */
const decode = (pair: string) => {
  const [[key, value] = ["", ""]] = new URLSearchParams(`&${pair}`);
  return { key, value };
};

/** The key of a pair, decoded. */
export const keyOf = (pair: string) => decode(pair).key;
/** The pairs of a query as they stand. */
export const pairsOf = (query: string) => (query ? query.split("&") : []);

/** The keys that a mail or invitation link brings and that a page's own `query` must not lose. */
const LINK_KEYS = ["flow_token", "itoken"];

/** The names of a sign-in's fields: in an address they are what a form left there that the browser sent by itself. */
const TYPED_KEYS = ["uid_field", "password"];

/**
 * The inner query of a run: what the page gave, or its address's own query without what somebody typed. A `next` that the
 * server would refuse (docs/protocol/life-cycle.md#the-end-of-a-flow: it costs the ending *after* sign-in) or that a browser would take to
 * another site is mended or dropped. All other bytes stay.
 *
 * @param query what the page asked for; `undefined` takes `page`'s query
 * @param page address of the hosting page; `undefined` outside a browser
 * @param origin origin of the API, to which an absolute `next` may belong
 */
export function innerQuery(
  query: FlowQuery | undefined,
  page: URL | undefined,
  origin: string,
): string {
  const own = page?.search.slice(1) ?? "";
  const given =
    query === undefined
      ? withoutTyped(own)
      : typeof query === "string"
        ? query.replace(/^\?/, "")
        : String(new URLSearchParams(query));
  const pairs = pairsOf(given);
  if (query !== undefined) {
    const keys = pairs.map(keyOf);
    pairs.push(
      ...pairsOf(own).filter(
        (pair) =>
          LINK_KEYS.includes(keyOf(pair)) && !keys.includes(keyOf(pair)),
      ),
    );
  }
  return pairs
    .flatMap((pair) => {
      const { key, value: next } = decode(pair);
      if (key !== "next") return pair;
      const mended = mendNext(next, origin);
      if (mended === undefined && next) {
        console.warn(
          "flow-executor: `next` was dropped: not a path of this origin.",
        );
      }
      return mended === undefined
        ? []
        : mended === next
          ? pair
          : `next=${encodeURIComponent(mended)}`;
    })
    .join("&");
}

/** The query of the page's address, without what a form put there. */
function withoutTyped(query: string): string {
  const pairs = pairsOf(query);
  const kept = pairs.filter((pair) => !TYPED_KEYS.includes(keyOf(pair)));
  if (kept.length === pairs.length) return query;
  const keys = pairs.map(keyOf);
  const dropped = TYPED_KEYS.filter((key) => keys.includes(key));
  const names = dropped.map((key) => `\`${key}\``).join(", ");
  console.warn(
    `flow-executor: ${names} in the page's address was not sent. Take it out of the address and the server's log.`,
  );
  return kept.join("&");
}

/** `next` as a path that the server takes and that stays here in a browser, or `undefined` where there is none. */
function mendNext(next: string, origin: string): string | undefined {
  const isPath = /^\/(?![/\\])/.test(next);
  const url = parseUrl(next, isPath ? new URL(origin) : undefined);
  if (url?.origin !== origin || leadsAway(url)) return undefined;
  return isPath ? next : url.pathname + url.search + url.hash;
}
