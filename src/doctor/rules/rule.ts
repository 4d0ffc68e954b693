import type { Fix } from "../fixes.js";
import type { Observed } from "../observed.js";
import type { Finding, Verdict } from "../report.js";

/** The rules, by their permanent names. */
export type RuleId =
  | "paths"
  | "bytes"
  | "host"
  | "forwarded-proto"
  | "origin"
  | "cookies"
  | "cookie-path"
  | "csrf-cookie"
  | "cancel"
  | "static-files"
  | "websocket"
  | "csp"
  | "trusted-types"
  | "passkeys"
  | "secure-context"
  | "in-between"
  | "compression"
  | "caching"
  | "copies"
  | "release"
  | "clock";

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
  /** What the rule looks at, for the documentation. */
  readonly looksAt: string;
  /** What makes it seen where it cannot be seen, for the documentation. */
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

export const SEE_IN_PAGE = "Open the page with ?flow-doctor to see it.";

/** `1 file`, `2 files`. */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? "" : "s"}`;
