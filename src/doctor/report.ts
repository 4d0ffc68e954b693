/** What the doctor found. A report is plain data: it can be stored as JSON and shown later by `<flow-doctor>`. */
import type { Fix, Server } from "./fixes.js";

/**
 * `wrong`: it was measured, and it does not work. `fine`: it was measured, and it works. `unseen`: it could not be
 * measured from here, and nothing is claimed.
 */
export type Verdict = "wrong" | "fine" | "unseen";

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

/** The result of one rule. */
export interface Finding {
  readonly rule: RuleId;
  /** The name of what was looked at, such as `Cancel view`. */
  readonly title: string;
  readonly verdict: Verdict;
  /** The result in a few words: for `wrong` a sentence without a full stop, for `unseen` the reason. */
  readonly value: string;
  /** What was measured: pairs of a label and a value. Values are shown in a fixed-width font. */
  readonly measured?: readonly (readonly [label: string, value: string])[];
  /** What follows from it, in whole sentences. */
  readonly detail?: string;
  /** For `unseen`: what would make it seen. */
  readonly hint?: string;
  /** For `wrong`: the lines to change, for each server. Empty if no line of a proxy helps. */
  readonly fixes?: readonly Fix[];
  /** What the rule looks at, in a few words. */
  readonly looksAt: string;
  /** The page of the documentation about it, such as `docs/deploying.md#paths-to-proxy`. */
  readonly about: string;
}

/** The result of a run. */
export interface DoctorReport {
  /** The version of this package. */
  readonly version: string;
  /** Where the checks ran. A page sees more than a terminal, and in other places less. */
  readonly place: "terminal" | "page";
  /** The address of the page, without its query. */
  readonly page: string;
  /** The slug of the flow that was asked for. */
  readonly flow: string;
  /** The path where authentik is mounted, such as `/`. */
  readonly base: string;
  /** The release of authentik, in words, by its answers. Absent if nothing tells it. */
  readonly authentik?: string;
  /** The server in front, by its headers, such as `nginx`. Absent if nothing tells it. */
  readonly server?: Server;
  /** The number of requests, redirects included. */
  readonly requests: number;
  /** How long the run took, in milliseconds. */
  readonly milliseconds: number;
  /** One finding for each rule: the wrong ones first, then the fine ones, then the unseen ones. */
  readonly findings: readonly Finding[];
}

/** The headline of a finding that is wrong. The name authentik stays in lower case. */
export const headlineOf = ({ value }: Finding): string =>
  value.startsWith("authentik")
    ? value
    : value.charAt(0).toUpperCase() + value.slice(1);

const ORDER: readonly Verdict[] = ["wrong", "fine", "unseen"];

/** Sorts by verdict. Findings with the same verdict keep their order. */
export const sorted = (findings: readonly Finding[]): Finding[] =>
  ORDER.flatMap((verdict) =>
    findings.filter((finding) => finding.verdict === verdict),
  );

/** The findings with a verdict. */
export const having = (
  { findings }: DoctorReport,
  verdict: Verdict,
): Finding[] => findings.filter((finding) => finding.verdict === verdict);
