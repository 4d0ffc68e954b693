/** What the doctor may have seen, for tests of its rules. */
import assert from "node:assert/strict";
import type { Answer } from "../../src/doctor/ask.js";
import type { Observed } from "../../src/doctor/observed.js";
import type { Finding, RuleId } from "../../src/doctor/report.js";
import { judge } from "../../src/doctor/rules/index.js";

export const PAGE = new URL("https://app.example.com/");
export const SENT = "/api/v3/flows/executor/sign-in/?query=a%3Db";
export const FIRST = {
  component: "ak-stage-identification",
  flow_info: { layout: "stacked" },
};

export function answer(
  body: unknown,
  more: Partial<Answer> & { header?: Record<string, string> } = {},
): Answer {
  const { header = {}, ...rest } = more;
  const isText = typeof body === "string";
  return {
    url: PAGE.href,
    status: 200,
    headers: new Map(
      Object.entries({
        "content-type": isText ? "text/html" : "application/json",
        ...header,
      }),
    ),
    body: isText ? body : JSON.stringify(body),
    isCut: false,
    isRedirect: false,
    redirected: false,
    hops: [],
    setCookies: [
      "authentik_session=x; HttpOnly; Path=/; SameSite=None; Secure",
    ],
    sentAt: Date.UTC(2026, 0, 1),
    cameAt: Date.UTC(2026, 0, 1),
    ...rest,
  };
}

export const numbered = { header: { "x-authentik-id": "1" } };

export function seen(more: Partial<Observed> = {}): Observed {
  return {
    page: PAGE,
    base: PAGE,
    slug: "sign-in",
    document: answer("<title>App</title>"),
    probes: new Map(),
    first: answer(FIRST, numbered),
    answered: undefined,
    cancel: { failed: "nothing" },
    origins: [],
    pictures: [],
    socket: undefined,
    files: [],
    isSignedIn: false,
    ...more,
  };
}

export const of = (rule: RuleId, observed: Observed): Finding => {
  const found = judge(observed).find((finding) => finding.rule === rule);
  assert.ok(found);
  return found;
};
export const verdict = (rule: RuleId, more: Partial<Observed>) =>
  of(rule, seen(more)).verdict;
