import { storage } from "../../platform/storage.js";

const KEY = "flow-executor:source";
/** A refusal takes less time than this. Later the person is here for another reason. */
const MINUTES = 5;

/** What this tab remembers: the name of the source that the person was sent to, and when. */
interface Away {
  readonly name: string;
  readonly at: number;
}

/** Remembers in this tab that the person is sent to a source. */
export function sentAway(name: string): void {
  const away: Away = { name, at: Date.now() };
  storage("sessionStorage", (it) => it.setItem(KEY, JSON.stringify(away)));
}

/** A run has ended, so the person has come back and it worked. */
export function forgetSource(): void {
  storage("sessionStorage", (it) => it.removeItem(KEY));
}

/**
 * The name of the source that the person comes back from, once. authentik keeps the source's refusal for its own page
 * (docs/protocol/notices.md#without-a-socket-a-notice-waits-in-the-session).
 *
 * Not for a person who went back or reloaded the page, who stayed in this document, or who came from a page of this
 * site.
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
