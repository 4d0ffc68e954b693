import {
  decodePair,
  keysOf,
  onlyKeys,
  pairsOf,
  withoutKeys,
} from "./query-pairs.js";
import { mendNext } from "./next.js";

/** The inner query of a flow, as the page gives it: a query string, or a value to build one from. */
export type FlowQuery =
  string | URLSearchParams | Readonly<Record<string, string>>;

/** Keys from a mail link or an invitation link. They must stay in the query even if the page sets its own `query`. */
export const LINK_KEYS = ["flow_token", "itoken"];

/** Field names of a sign-in form. A form that the browser submitted by itself may have left them in the address. */
const TYPED_KEYS = ["uid_field", "password"];

/**
 * The inner query of a run: the page's `query`, or the query of the page's address without typed values. A `next` is
 * corrected or dropped if the server would refuse it (docs/protocol/life-cycle.md#the-end-of-a-flow: the run would then
 * fail *after* the sign-in), or if a browser would follow it to another site. All other bytes stay the same.
 *
 * @param query the page's `query`; `undefined` uses the query of `page`
 * @param page address of the hosting page; `undefined` outside a browser
 * @param origin origin of the API; an absolute `next` must have this origin
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
  const linked =
    query === undefined
      ? ""
      : withoutKeys(onlyKeys(own, ...LINK_KEYS), ...keysOf(given));
  return [...pairsOf(given), ...pairsOf(linked)]
    .flatMap((pair) => {
      const { key, value: next } = decodePair(pair);
      if (key !== "next") return pair;
      const mended = mendNext(next, origin);
      return mended === undefined
        ? []
        : mended === next
          ? pair
          : `next=${encodeURIComponent(mended)}`;
    })
    .join("&");
}

/** The query of the page's address, without the values that a form left there. */
function withoutTyped(query: string): string {
  const keys = keysOf(query);
  const dropped = TYPED_KEYS.filter((key) => keys.includes(key));
  if (dropped.length === 0) return query;
  const names = dropped.map((key) => `\`${key}\``).join(", ");
  console.warn(
    `flow-executor: ${names} in the page's address was not sent. Remove it from the address and from the server's log.`,
  );
  return withoutKeys(query, ...TYPED_KEYS);
}
