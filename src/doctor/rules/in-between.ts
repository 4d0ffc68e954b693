import { type Answer, headerOf } from "../ask.js";
import { noCache } from "../fixes.js";
import { answersOf, challengeOf } from "./executor.js";
import {
  fine,
  type Rule,
  SEE_IN_PAGE,
  unseen,
  UNREACHED,
  wrong,
} from "./rule.js";

const CACHES = [
  "x-cache",
  "cf-cache-status",
  "x-cache-status",
  "x-proxy-cache",
];

/** Which header says that a cache answered. */
function cachedBy(answer: Answer): string | undefined {
  const name = CACHES.find((each) => /^hit\b/i.test(headerOf(answer, each)));
  if (name !== undefined) return `${name}: ${headerOf(answer, name)}`;
  const age = headerOf(answer, "age");
  return Number(age) > 0 ? `age: ${age}` : undefined;
}

/** Two answers with one number are one answer, from a cache. */
function repeated(answers: readonly Answer[]): string | undefined {
  const seen = new Map<string, number>();
  for (const answer of new Set(answers)) {
    const id = headerOf(answer, "x-authentik-id");
    if (id) seen.set(id, (seen.get(id) ?? 0) + 1);
  }
  const [id] = [...seen].find(([, times]) => times > 1) ?? [];
  return id && `x-authentik-id: ${id}, twice`;
}

/** No cache, CDN or service worker answers for authentik. */
export const inBetween: Rule = {
  id: "in-between",
  title: "Service worker, cache",
  looksAt: "no service worker and no cache answers instead of authentik",
  about: "docs/deploying.md#service-workers",
  judge(seen) {
    if (!challengeOf(seen)) return unseen(UNREACHED);
    const { browser } = seen;
    const answers = answersOf(seen);
    const cached =
      answers.map(cachedBy).find((each) => each !== undefined) ??
      repeated(answers);
    if (cached !== undefined)
      return wrong("a cache answers instead of authentik", noCache(), {
        measured: [["header", cached]],
        detail:
          "People get the questions of others. Take authentik’s paths out of the cache.",
      });
    if (!browser)
      return unseen(
        "no cache; only a browser has a service worker",
        SEE_IN_PAGE,
      );
    const [worker] = browser.workers;
    if (worker === undefined) return fine("none answers for authentik’s paths");
    if (browser.workerAnswers === undefined)
      return unseen(
        `${worker} may answer navigations`,
        "The page’s policy refuses the frame in which it would be tried: try it without the policy.",
      );
    return browser.workerAnswers
      ? wrong("a service worker answers instead of authentik", [], {
          measured: [["script", worker]],
          detail:
            "The button of another identity provider leads back to the form. Exclude authentik’s paths from its navigations: the page of the documentation has the lines for Workbox and Angular.",
        })
      : fine("the service worker leaves authentik’s paths alone");
  },
};
