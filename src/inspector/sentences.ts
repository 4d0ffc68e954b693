/** What the session made of a reply, as sentences. Each rule has one. */
import {
  applyRules,
  isSameForm,
  type Evidence,
} from "../client/session/reply-rules.js";
import type { Reply } from "../client/reply.js";
import type { SessionState } from "../client/session/state.js";
import type { Challenge } from "../protocol/index.js";
import type { Outcome } from "./outcome.js";

export const RULES = {
  "first-form": "Showed a form: the first of this run.",
  "link-used": "Said that the link of the mail had no effect.",
  "kept-with-errors": "Kept the form: same component with errors.",
  "kept-progress":
    "Kept the form: the set-up goes on, because there are no errors any more.",
  "kept-wordless":
    "Kept the form and said that the answer was refused: the server gave no reason.",
  "kept-once":
    "Kept the form and said that the answer was refused: this component never comes twice in a row.",
  "kept-asked-again": "Kept the form: the same question was asked again.",
  "kept-error": "Showed the server's error and kept the form for the way back.",
  "new-error": "Showed the server's error: there is no form to go back to.",
  "renewed-next": "Renewed the form: the same component is the next question.",
  "renewed-other": "Renewed the form: another component.",
  "renewed-fields": "Renewed the form: the same component with other fields.",
  "renewed-without-errors":
    "Renewed the form without the errors: they belong to the answer to another form.",
  "other-application":
    "Renewed the form: the consent is for another application now, and the answer was not sent to it.",
  "another-consent":
    "Renewed the form: the consent lists other permissions now.",
  "restarted-lost":
    "Said that the flow has started again: the first component of the run came back.",
  "restarted-refused":
    "Said that the answer was refused and the flow has started again: the first component came back without errors.",
  "restarted-other-tab":
    "Said that the flow has started again, because another tab has started a flow.",
  "answer-first":
    "Said that this question has to be answered first: it came in place of the one that was answered.",
  "page-of-server": "Showed a page of the server in place of a form.",
  "back-from-page":
    "Showed the question that came before the page of the server.",
  "signed-in":
    "Said that the answer did sign in: the CSRF cookie changed while its reply was lost.",
  "still-signed-in":
    "Said who is still signed in: after the cancel the server named the same user.",
  "silent-sent":
    "Took the refusal for success: so the server confirms that it has sent a code.",
  "silent-adopted":
    "Showed the reply of a silent answer: it is not the usual one.",
  nudged: "Sent an empty answer: the reply had only flow_info.",
  merged:
    "Kept the form: the reply names no component, so its errors belong to the answered one.",
  executor: "Asked again: the redirect leads to the executor itself.",
  continued: "Continued with another flow in place of this one.",
  ended: "Ended the run and left for the address of the redirect.",
  "ended-stays": "Ended the run and stayed on the page.",
  "stayed-on-form": "Kept the form: the page has prevented the redirect.",
  elsewhere: "Ended the run here: the flow goes on where its link was opened.",
  cancelled: "Cancelled the plan on the server; nobody was signed out.",
  "cancelled-end":
    "Cancelled and ended the run: another view has made the plan, so the executor cannot start it again.",
  "sent-once": "Sent nothing again: an answer is sent once.",
  "resent-after-check":
    "Asked for the question first, because the last reply was lost, and sent the answer to the same question.",
  failed: "Showed an error and kept what was typed.",
  "asks-later":
    "Asks again by itself, as the server is starting or wants to wait.",
  "given-up": "Gave the request up: its reply was no longer needed.",
  dropped: "Dropped the reply: it was no longer needed.",
  early:
    "Used the early start: the page sent this request before the element existed.",
} as const;

export type Rule = keyof typeof RULES;

/** Everything that a rule depends on. */
export interface Facts {
  readonly method: "GET" | "POST" | "CANCEL";
  readonly outcome: Outcome;
  readonly silent: boolean;
  readonly answered: boolean;
  readonly reply: Reply | undefined;
  /** The question on the page, and the first one of this flow. */
  readonly shown: Challenge | undefined;
  readonly first: Challenge | undefined;
  /** Whether the run begins with the link of a mail. */
  readonly linked: boolean;
  readonly before: SessionState;
  readonly after: SessionState;
  /** The request that the session sent next by itself. */
  readonly next: "GET" | "POST" | undefined;
}

/** The rules that the session applied, most important first. */
export function rulesOf(facts: Facts): Rule[] {
  const { outcome, method, before, after } = facts;
  if (outcome === "given up") return ["given-up"];
  if (outcome === "page left") return [];
  if (after.error && after.error !== before.error) {
    const once: Rule[] = method === "POST" ? ["sent-once"] : [];
    const later: Rule[] = after.repeatsAt === undefined ? [] : ["asks-later"];
    return ["failed", ...once, ...later];
  }
  if (after.error && after.repeatsAt !== before.repeatsAt)
    return ["failed", "asks-later"];
  if (method === "CANCEL")
    return [after.finished ? "cancelled-end" : "cancelled"];
  const rules = whatCame(facts);
  const resent =
    method === "GET" && facts.next === "POST" && facts.reply?.component;
  return resent ? [...rules, "resent-after-check"] : rules;
}

/** The rules for a reply of the executor. */
function whatCame(facts: Facts): Rule[] {
  const { reply, before, after, silent, next } = facts;
  if (!reply) return ["dropped"];
  if (after.finished?.as === "elsewhere") return ["elsewhere"];
  if (silent && after.silent === "sent" && after.challenge === before.challenge)
    return ["silent-sent"];
  if (reply.component === "xak-flow-redirect") return [redirectRule(facts)];
  if (typeof reply.component !== "string") {
    if (next === "POST" && !reply.response_errors) return ["nudged"];
    return after.challenge === before.challenge ? ["dropped"] : ["merged"];
  }
  // An adopted reply is always a new object.
  if (after.challenge === before.challenge || !after.challenge)
    return ["dropped"];
  const rules = formRules(facts, reply as unknown as Challenge);
  return silent ? [...rules, "silent-adopted"] : rules;
}

function redirectRule({ before, after, next, reply, shown }: Facts): Rule {
  if (next && after.flow !== before.flow) return "continued";
  if (next) return "executor";
  if (after.finished) return after.pending ? "ended" : "ended-stays";
  return shown && reply ? "stayed-on-form" : "dropped";
}

/** The rule that keeps or renews the form, and what the person was told. */
function formRules(facts: Facts, reply: Challenge): Rule[] {
  const { before, after, shown } = facts;
  if (reply.component === "ak-stage-flow-error")
    return [shown ? "kept-error" : "new-error"];
  const rule = reasonOf(facts, reply, after.form === before.form);
  const told = after.notice && noticeRule(after.notice);
  return told && told !== rule ? [rule, told] : [rule];
}

/** Why the form was kept or renewed: what the session did, with the reason of its own rules. */
function reasonOf(facts: Facts, reply: Challenge, kept: boolean): Rule {
  const { shown, first, answered, linked, after } = facts;
  const otherTab = after.notice === "other-tab";
  const evidence: Evidence = {
    shown,
    first,
    reply,
    answered,
    linked,
    otherTab,
  };
  const verdict = applyRules(evidence);
  if (!shown) return "first-form";
  const errors = reply.response_errors;
  if (kept) {
    if (!answered) return "kept-asked-again";
    if (!errors) return "kept-once";
    if (verdict.notice === "not-accepted") return "kept-wordless";
    return Object.keys(errors).length > 0
      ? "kept-with-errors"
      : "kept-progress";
  }
  if (reply.component === shown.component) {
    if (isSameForm(reply, shown)) return "renewed-next";
    if (verdict.notice === "other-application") return "other-application";
    return verdict.notice === "answer-first" && !errors
      ? "another-consent"
      : "renewed-fields";
  }
  if (reply.component === "xak-flow-shell") return "page-of-server";
  if (shown.component === "xak-flow-shell" && !answered)
    return "back-from-page";
  return verdict.challenge === reply
    ? "renewed-other"
    : "renewed-without-errors";
}

/** What the person was told; `undefined` if the first rule says so already. */
function noticeRule(
  notice: NonNullable<SessionState["notice"]>,
): Rule | undefined {
  switch (notice) {
    case "restarted":
      return "restarted-lost";
    case "start-again":
      return "restarted-refused";
    case "other-tab":
      return "restarted-other-tab";
    case "not-accepted":
      return undefined;
    case "code-refused":
      return "page-of-server";
    case "link-used":
    case "answer-first":
    case "other-application":
    case "signed-in":
    case "still-signed-in":
      return notice;
  }
}
