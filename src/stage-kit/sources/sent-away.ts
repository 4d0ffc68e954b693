import { storage } from "../../platform/storage.js";

const KEY = "flow-executor:source";
/** A later visit has another reason than a refusal at the source. */
const MINUTES = 5;

/** The source that the person was sent to, and the time. The tab stores nothing else. */
interface Away {
  readonly name: string;
  readonly at: number;
}

/** Remembers in this tab that the person is sent to a source. */
export function sentAway(name: string): void {
  const away: Away = { name, at: Date.now() };
  storage("sessionStorage", (it) => it.setItem(KEY, JSON.stringify(away)));
}

/** Called at the end of a run: the sign-in at the source has worked. */
export function forgetSource(): void {
  storage("sessionStorage", (it) => it.removeItem(KEY));
}

/**
 * The name of the source from which the person returns. The next call returns `undefined`. authentik keeps the source's
 * refusal for its own page (docs/protocol/notices.md#without-a-socket-a-notice-waits-in-the-session).
 *
 * `undefined` if the person went back, reloaded the page, stayed in this document, or came from a page of this site.
 */
export function cameBackFrom({
  referrer,
  location,
}: Document): string | undefined {
  const away = storage(
    "sessionStorage",
    (it) => JSON.parse(it.getItem(KEY) ?? "null") as Away | null,
  );
  forgetSource();
  if (!away) return undefined;
  const { name, at } = away;
  const [entry] = performance.getEntriesByType("navigation");
  const { type } = (entry ?? {}) as Partial<PerformanceNavigationTiming>;
  const cameByItself = type === "navigate" || type === undefined;
  const isInside = referrer.startsWith(`${location.origin}/`);
  const { timeOrigin } = performance;
  const isRecent = at < timeOrigin && timeOrigin - at < MINUTES * 60_000;
  return cameByItself && !isInside && isRecent ? name : undefined;
}
