/** All rules, in the order in which they are told. */
import type { Observed } from "../observed.js";
import { type Finding, sorted } from "../report.js";
import { caching, compression, copies } from "./files.js";
import { passkeys, secureContext } from "./browser.js";
import { bytes } from "./bytes.js";
import { cancel } from "./cancel.js";
import { clock } from "./clock.js";
import { cookiePath, cookies, csrfCookie } from "./cookies.js";
import { csp, trustedTypes } from "./csp.js";
import { forwardedProto, host, origin } from "./host.js";
import { inBetween } from "./in-between.js";
import { paths } from "./paths.js";
import { release } from "./release.js";
import type { Judgement, Rule } from "./rule.js";
import { staticFiles } from "./static-files.js";
import { websocket } from "./websocket.js";

export const RULES: readonly Rule[] = [
  paths,
  bytes,
  host,
  forwardedProto,
  origin,
  cookies,
  cookiePath,
  csrfCookie,
  cancel,
  staticFiles,
  websocket,
  csp,
  trustedTypes,
  passkeys,
  secureContext,
  inBetween,
  compression,
  caching,
  copies,
  release,
  clock,
];

/** The longest text of a server that is shown. */
const LONGEST = 240;
const clip = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

/** A server may send texts of any length. */
const clipped = ({ value, measured, ...rest }: Judgement): Judgement => ({
  ...rest,
  value: clip(value),
  ...(measured && {
    measured: measured.map(([label, each]) => [clip(label), clip(each)]),
  }),
});

/** The findings of all rules, the wrong ones first. */
export const judge = (seen: Observed): Finding[] =>
  sorted(
    RULES.map((rule) => {
      const { id, title, looksAt, about } = rule;
      return { rule: id, title, looksAt, about, ...clipped(rule.judge(seen)) };
    }),
  );
