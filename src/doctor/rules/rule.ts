import type { Fix } from "../fixes.js";
import type { Observed } from "../observed.js";
import type { Finding, RuleId, Verdict } from "../report.js";

type Told = Pick<Finding, "measured" | "detail" | "hint" | "fixes">;

/** What a rule says about what was seen. */
export interface Judgement extends Told {
  readonly verdict: Verdict;
  readonly value: string;
}

/** A rule: a pure function over what was seen. */
export interface Rule {
  readonly id: RuleId;
  readonly title: string;
  /** What the rule looks at, in a few words. */
  readonly looksAt: string;
  /** The page of the documentation about it. */
  readonly about: string;
  judge(seen: Observed): Judgement;
}

export const fine = (
  value: string,
  told: Pick<Told, "measured" | "detail"> = {},
): Judgement => ({ verdict: "fine", value, ...told });

export const wrong = (
  value: string,
  fixes: readonly Fix[],
  told: Pick<Told, "measured" | "detail"> = {},
): Judgement => ({ verdict: "wrong", value, fixes, ...told });

export const unseen = (
  value: string,
  hint?: string,
  told: Pick<Told, "measured" | "detail"> = {},
): Judgement => ({
  verdict: "unseen",
  value,
  ...(hint !== undefined && { hint }),
  ...told,
});

/** What many rules say if the flow's first question did not come. */
export const UNREACHED = "the flow’s first question did not come";

export const SEE_IN_PAGE =
  "To see what only a browser has, open the page with ?flow-doctor.";

/** `1 file`, `2 files`. */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? "" : "s"}`;
