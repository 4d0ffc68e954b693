/** What the browser has fetched for the flow, by its resource timing. */
import { placeOf } from "./watch.js";

export interface Fetched {
  /** The path, or the whole address of another host; masked. */
  readonly name: string;
  readonly kind: string;
  /** When it was asked for, in ms since the page began. */
  readonly at: number;
  readonly took: number;
  /** Bytes over the network; 0 if the browser had the file, or does not tell. */
  readonly bytes: number;
}

const SCRIPT = /\.m?js$/;
const SERVER = /\/(api\/v3|flows|if\/flow|static|media|source|ws)\//;

/** Code and texts, and requests to authentik. Other files of the page are left out. */
export function fetchedFor(element: Element): Fetched[] {
  const view = element.ownerDocument.defaultView;
  const all = (view?.performance.getEntriesByType("resource") ??
    []) as PerformanceResourceTiming[];
  return all.flatMap(({ name, startTime, duration, transferSize }) => {
    if (!/^https?:/.test(name)) return [];
    const { pathname } = new URL(name);
    const kind = SERVER.test(pathname)
      ? "server"
      : SCRIPT.test(pathname)
        ? "code"
        : undefined;
    if (!kind) return [];
    return [
      {
        name: placeOf(name, element),
        kind,
        at: startTime,
        took: duration,
        bytes: transferSize,
      },
    ];
  });
}
