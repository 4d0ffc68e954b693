import type { Challenge } from "../../protocol/index.js";

/**
 * What a person is told beside the form, because the wire says it only between the lines:
 * `restarted` the session was lost and the flow began again · `other-tab` the same, since another tab began a flow ·
 * `start-again` the answer was refused, and the flow begins again · `answer-first` another question came instead ·
 * `not-accepted` refused without words · `other-application` a consent took the place of another application's ·
 * `signed-in` the answer that seemed lost did sign in · `still-signed-in` the same user came back after a cancel ·
 * `code-refused` a device code was answered by a page of the server (docs/protocol/ak-provider-oauth2-device-code.md#an-unknown-code-is-answered-with-a-page).
 */
export type Notice =
  | "restarted"
  | "other-tab"
  | "start-again"
  | "answer-first"
  | "not-accepted"
  | "other-application"
  | "signed-in"
  | "still-signed-in"
  | "code-refused";

export interface Verdict {
  /** Whether the form on the page stays, with what was typed into it. */
  readonly keep: boolean;
  /** Whether the server began the flow again by itself. */
  readonly restarted: boolean;
  readonly notice?: Notice | undefined;
  /** The challenge to show: the reply, without errors that belong to another form. */
  readonly challenge: Challenge;
}

export interface Evidence {
  /** What is on the page; `undefined` at the start. */
  readonly shown: Challenge | undefined;
  /** The first challenge of the running flow, by which a restart is known. */
  readonly first: Challenge | undefined;
  readonly reply: Challenge;
  /** Whether the reply is the answer to a POST, and not to a plain GET. */
  readonly answered: boolean;
  /** Whether another tab of this browser has begun a flow since this run began. */
  readonly otherTab: boolean;
}

/** In these, `response_errors: {}` means "so far so good" (docs/protocol/ak-stage-authenticator-email.md#a-refused-address-looks-like-an-accepted-one, docs/protocol/ak-stage-authenticator-sms.md#a-refused-number-looks-like-an-accepted-one). */
const PROGRESS = ["ak-stage-authenticator-email", "ak-stage-authenticator-sms"];
/** These never come twice in a row by themselves: again without errors, they were refused without words. */
const ONCE = ["ak-stage-identification", "ak-stage-password"];

/** What is asked for by a consent or a prompt: with another of it, the same component is another question. */
const consentOf = (challenge: Challenge) =>
  challenge.component === "ak-stage-consent" &&
  JSON.stringify([
    challenge.header_text,
    (challenge.permissions ?? []).map(({ id }) => id),
    (challenge.additional_permissions ?? []).map(({ id }) => id),
  ]);
const applicationOf = (challenge: Challenge) =>
  challenge.component === "ak-stage-consent" && challenge.header_text;
export const fieldsOf = (challenge: Challenge) =>
  challenge.component === "ak-stage-prompt" &&
  JSON.stringify((challenge.fields ?? []).map(({ field_key }) => field_key));

/** Whether a reply keeps the form on the page or brings a new one: the rules, in their order (docs/protocol/client-rules.md). */
export function judge({
  shown,
  first,
  reply,
  answered,
  otherTab,
}: Evidence): Verdict {
  const renew = { keep: false, restarted: false, challenge: reply };
  if (!shown) return renew;
  const errors = reply.response_errors;

  if (reply.component === shown.component) {
    // Another tab may have replaced the plan: a person must not agree to one application and thereby to another.
    if (consentOf(reply) !== consentOf(shown)) {
      // A consent that follows an accepted one is the flow's own next question.
      if (answered && !errors) return renew;
      const notice =
        applicationOf(reply) === applicationOf(shown)
          ? "answer-first"
          : "other-application";
      return { ...renew, notice, challenge: bare(reply) };
    }
    const keep = { keep: true, restarted: false, challenge: reply };
    // One form of the administrator's after another: what was typed belongs to the first.
    const isOther = fieldsOf(reply) !== fieldsOf(shown);
    if (!answered) return isOther ? renew : keep;
    if (errors && isOther)
      return { ...renew, notice: "answer-first", challenge: bare(reply) };
    if (errors) {
      const wordless =
        Object.keys(errors).length === 0 && !PROGRESS.includes(reply.component);
      return { ...keep, notice: wordless ? "not-accepted" : undefined };
    }
    return ONCE.includes(reply.component)
      ? { ...keep, notice: "not-accepted" }
      : renew;
  }

  if (reply.component === "xak-flow-shell")
    return shown.component === "ak-provider-oauth2-device-code"
      ? { ...renew, notice: "code-refused" }
      : renew;
  // Whoever asks again behind a page of the server gets the question that was before it.
  if (shown.component === "xak-flow-shell" && !answered) return renew;

  const restarted =
    first?.component === reply.component && fieldsOf(first) === fieldsOf(reply);
  const lost = otherTab ? "other-tab" : "restarted";
  if (errors) {
    const notice = restarted ? lost : "answer-first";
    return { keep: false, restarted, notice, challenge: bare(reply) };
  }
  if (!restarted) return renew;
  // A lost session comes back with errors, a binding that restarts the flow without (docs/protocol/life-cycle.md#a-post-goes-to-the-current-stage).
  return { ...renew, restarted, notice: answered ? "start-again" : lost };
}

/** Without the errors, which belong to an answer that another form gave (docs/protocol/life-cycle.md#a-post-goes-to-the-current-stage). */
function bare({ response_errors: _, ...challenge }: Challenge): Challenge {
  return challenge;
}

/** Whether a run ends with it, as far as the person goes: what it is about has happened, and its plan need not be kept. */
export const isLast = ({ component, flow_info }: Challenge) =>
  component === "ak-stage-access-denied" ||
  component === "ak-stage-session-end" ||
  component === "ak-provider-oauth2-device-code-finish" ||
  (component === "ak-stage-autosubmit" && !flow_info);

/** Whether there is something to answer. A POST to one of the others costs the plan, or worse (docs/protocol/client-rules.md#what-never-to-post-to). */
export const takesAnswer = (challenge: Challenge) =>
  !isLast(challenge) &&
  challenge.component !== "ak-stage-autosubmit" &&
  challenge.component !== "ak-stage-flow-error" &&
  challenge.component !== "xak-flow-shell";

/** Whether a reply to a silent answer is the one that says "done": an error that is none. */
export function saysNothing(
  reply: Challenge,
  shown: Challenge | undefined,
): boolean {
  const entries = Object.entries(reply.response_errors ?? {});
  const [field, details] = entries[0] ?? [];
  if (
    reply.component !== shown?.component ||
    entries.length !== 1 ||
    field !== "non_field_errors"
  )
    return false;
  const [only, ...others] = details ?? [];
  if (!only || others.length > 0) return false;
  // The code `invalid` also marks real errors; the text is never translated.
  return (
    only.code === "email-sent" ||
    (reply.component === "ak-stage-authenticator-validate" &&
      only.string === "Empty response")
  );
}
