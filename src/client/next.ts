import { leadsAway, parseUrl } from "./url.js";

/**
 * Returns `next` as a path that the server accepts and that stays on this origin; `undefined`, with a warning, if there
 * is no such path.
 */
export function mendNext(next: string, origin: string): string | undefined {
  const isPath = /^\/(?![/\\])/.test(next);
  const url = parseUrl(next, isPath ? new URL(origin) : undefined);
  if (url?.origin !== origin || leadsAway(url)) {
    if (next)
      console.warn(
        "flow-executor: `next` was dropped, because it is not a path on this origin.",
      );
    return undefined;
  }
  return isPath ? next : url.pathname + url.search + url.hash;
}
