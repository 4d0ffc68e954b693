import { headerOf, isRecord } from "../ask.js";
import { componentOf, has, type Challenge } from "../challenge.js";
import { aboutAuthentik } from "../html.js";
import type { Observed } from "../observed.js";
import { answersOf, challengeOf, nextOf } from "./executor.js";
import { fine, type Rule, unseen, UNREACHED, wrong } from "./rule.js";

/** The releases that the tests run against. */
const FIRST = "2025.10";
const LAST = "2026.8";

/** Fields that a release brought (docs/protocol/versions.md#fields-that-not-every-release-has). */
const SINCE: readonly (readonly [
  release: string,
  isThere: (challenge: Challenge) => boolean,
])[] = [
  ["2026.5", (challenge) => has(challenge, "final_redirect")],
  ["2026.2", (challenge) => has(challenge, "pending_user_identifier")],
  ["2025.12", (challenge) => has(challenge, "passkey_challenge")],
  ["2025.12", ({ flow_info }) => has(flow_info, "background_themed_urls")],
];

const asNumber = (release: string): number => {
  const [year = "0", month = "0"] = release.split(".");
  return Number(year) * 100 + Number(month);
};

/** The release by its own word, such as `2026.8`. */
function told(seen: Observed): string | undefined {
  const headers = [...answersOf(seen), ...seen.pictures]
    .map((answer) => headerOf(answer, "x-authentik-version"))
    .find((text) => /^\d{4}\.\d+/.test(text));
  const [, release] = /^(\d{4}\.\d+)/.exec(headers ?? "") ?? [];
  return (
    release ??
    answersOf(seen)
      .map(({ body }) => aboutAuthentik(body).release)
      .find((each) => each !== undefined)
  );
}

/** The release in words, by what the answers have. */
export function releaseOf(seen: Observed): string | undefined {
  const release = told(seen);
  if (release !== undefined) return release;
  const asked = [challengeOf(seen), nextOf(seen)].filter(isRecord);
  if (asked.length === 0) return undefined;
  const [since] = SINCE.find(([, isThere]) => asked.some(isThere)) ?? [];
  if (since !== undefined) return `${since} or newer, by its answers`;
  const tells = asked.some(
    (each) =>
      componentOf(each) === "ak-stage-identification" ||
      isRecord(each.flow_info),
  );
  return tells ? "2025.10 or older, by its answers" : undefined;
}

/** authentik has a release that this package knows. */
export const release: Rule = {
  id: "release",
  title: "Release of authentik",
  looksAt: `${FIRST} to ${LAST}, by the fields of its answers or by its own word`,
  about: "docs/protocol/versions.md",
  judge(seen) {
    const words = releaseOf(seen);
    if (words === undefined)
      return unseen(challengeOf(seen) ? "nothing tells it" : UNREACHED);
    const exact = told(seen);
    if (exact !== undefined && asNumber(exact) < asNumber(FIRST))
      return wrong(`authentik ${exact} is older than ${FIRST}`, [], {
        measured: [["authentik", exact]],
        detail: "The tests do not cover it: update authentik.",
      });
    if (exact !== undefined && asNumber(exact) > asNumber(LAST))
      return unseen(
        `${exact} is newer than ${LAST}, which is the last that the tests cover`,
      );
    return fine(words);
  },
};
