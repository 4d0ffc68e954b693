import { allTraits } from "../../protocol/all-traits.js";
import { hasKey } from "../query-pairs.js";
import { LINK_KEYS } from "../query.js";
import type {
  Challenge,
  ChallengeMap,
  Component,
} from "../../protocol/index.js";

/**
 * A message for the person beside the form, for facts that the replies show only indirectly: `restarted` the session
 * was lost and the flow started again · `other-tab` the same, because another tab started a flow · `start-again` the
 * server refused the answer and started the flow again · `link-used` the link of a mail had no effect · `answer-first` another question came instead · `not-accepted`
 * the server refused the answer without a message · `other-application` the consent is now for another application ·
 * `signed-in` the answer that seemed lost did sign in · `still-signed-in` the same user came back after a cancel ·
 * `code-refused` the server answered a device code with a page
 * (docs/protocol/ak-provider-oauth2-device-code.md#an-unknown-code-is-answered-with-a-page).
 */
export type Notice =
  | "restarted"
  | "other-tab"
  | "start-again"
  | "link-used"
  | "answer-first"
  | "not-accepted"
  | "other-application"
  | "signed-in"
  | "still-signed-in"
  | "code-refused";

export interface Verdict {
  /** Whether the form on the page stays, with its typed values. */
  readonly keep: boolean;
  /** Whether the server started the flow again by itself. */
  readonly restarted: boolean;
  readonly notice?: Notice | undefined;
  /** The challenge to show: the reply, without errors that belong to another form. */
  readonly challenge: Challenge;
}

export interface Evidence {
  /** The challenge on the page; `undefined` at the start. */
  readonly shown: Challenge | undefined;
  /** The first challenge of the running flow. A reply like this one is a restart. */
  readonly first: Challenge | undefined;
  readonly reply: Challenge;
  /** Whether the reply is the result of a POST, not of a plain GET. */
  readonly answered: boolean;
  /** Whether the run starts with the link of a mail. */
  readonly linked: boolean;
  /** Whether another tab of this browser has started a flow since this run started. */
  readonly otherTab: boolean;
}

/** The traits of a component; none for a component that this client does not know. */
const traitsOf = <C extends Component>(component: C) =>
  Object.hasOwn(allTraits, component) ? allTraits[component] : undefined;

/** What two challenges of one component have in common if they are the same form. */
const formOf = <C extends Component>(
  component: C,
  challenge: ChallengeMap[C],
) => traitsOf(component)?.form?.(challenge);

const applicationOf = <C extends Component>(
  component: C,
  challenge: ChallengeMap[C],
) => traitsOf(component)?.application?.(challenge);

const isBeginning = <C extends Component>(
  component: C,
  challenge: ChallengeMap[C],
) => traitsOf(component)?.isBeginning?.(challenge) ?? false;

/** Whether two challenges are the same form, so that typed values and a waiting answer belong to both. */
export const isSameForm = (one: Challenge, other: Challenge) =>
  one.component === other.component &&
  formOf(one.component, one) === formOf(other.component, other);

/**
 * Decides whether a reply keeps the form on the page or shows a new one. The rules are in order
 * (docs/protocol/client-rules.md).
 */
export function applyRules({
  shown,
  first,
  reply,
  answered,
  linked,
  otherTab,
}: Evidence): Verdict {
  const renew = { keep: false, restarted: false, challenge: reply };
  // The server ignores a token that is unknown, used or expired
  // (docs/protocol/query.md#an-unknown-or-used-token-is-ignored).
  if (!shown)
    return linked && isBeginning(reply.component, reply)
      ? { ...renew, notice: "link-used" }
      : renew;
  const errors = reply.response_errors;

  const isSame = isSameForm(reply, shown);
  const application = applicationOf(reply.component, reply);
  // Another tab may have replaced the plan. The person must not consent to a different application than the one shown.
  if (
    reply.component === shown.component &&
    !isSame &&
    application !== undefined
  ) {
    // A consent after an accepted consent is the flow's next question.
    if (answered && !errors) return renew;
    const notice =
      application === applicationOf(shown.component, shown)
        ? "answer-first"
        : "other-application";
    return { ...renew, notice, challenge: bare(reply) };
  }
  // Another prompt with other fields is another question: the typed values belong to the first one.
  if (isSame) {
    const keep = { keep: true, restarted: false, challenge: reply };
    if (!answered) return keep;
    const traits = traitsOf(reply.component);
    if (errors) {
      const isWordless = Object.values(errors).flat().length === 0;
      const isProgress =
        traits?.hasProgress && Object.keys(errors).length === 0;
      const isUnsaid = isWordless && !isProgress;
      return { ...keep, notice: isUnsaid ? "not-accepted" : undefined };
    }
    return traits?.isOnce ? { ...keep, notice: "not-accepted" } : renew;
  }

  if (reply.component === "xak-flow-shell")
    return shown.component === "ak-provider-oauth2-device-code"
      ? { ...renew, notice: "code-refused" }
      : renew;
  // After a page of the server (`xak-flow-shell`), a GET returns the question that came before the page.
  if (shown.component === "xak-flow-shell" && !answered) return renew;

  const restarted = first !== undefined && isSameForm(first, reply);
  const lost = otherTab ? "other-tab" : "restarted";
  if (errors) {
    const notice = restarted ? lost : "answer-first";
    return { keep: false, restarted, notice, challenge: bare(reply) };
  }
  if (!restarted) return renew;
  // After a lost session the reply has errors. A binding that restarts the flow sends no errors
  // (docs/protocol/life-cycle.md#a-post-goes-to-the-current-stage).
  return { ...renew, restarted, notice: answered ? "start-again" : lost };
}

/**
 * Removes the errors, because they belong to the answer of another form
 * (docs/protocol/life-cycle.md#a-post-goes-to-the-current-stage).
 */
function bare({ response_errors: _, ...challenge }: Challenge): Challenge {
  return challenge;
}

const isLastOf = <C extends Component>(
  component: C,
  challenge: ChallengeMap[C],
) => traitsOf(component)?.isLast?.(challenge) ?? false;

/** Whether this challenge ends the run for the person. The work of the flow is done, so its plan can be released. */
export const isLast = (challenge: Challenge) =>
  isLastOf(challenge.component, challenge);

/**
 * Whether the challenge takes an answer. A POST to any other challenge costs the plan, or worse
 * (docs/protocol/client-rules.md#what-never-to-post-to).
 */
export const takesAnswer = (challenge: Challenge) =>
  !isLast(challenge) && !traitsOf(challenge.component)?.isMute;

/**
 * Whether a flow begins with a refusal, and the reply names no signed-in user. A link that is no longer valid is left
 * out, because signing in would not help.
 */
export const isForMembers = (
  reply: Challenge,
  first: Challenge | undefined,
  query: string,
): boolean =>
  !first &&
  reply.component === "ak-stage-access-denied" &&
  !reply.pending_user &&
  !LINK_KEYS.some((key) => hasKey(query, key));

/** Another view planned the flow of this question, so the executor cannot start it again after a cancel. */
export function isPlannedElsewhere({
  component,
}: Pick<Challenge, "component">): boolean {
  const traits = traitsOf(component);
  return traits
    ? (traits.isPlannedElsewhere ?? false)
    : // A provider that this client does not know; the page has a stage for it.
      component.startsWith("ak-provider-");
}

/** Whether the reply to a silent answer means success. The server reports this success in the form of an error. */
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
  // The code `invalid` also marks real errors, so the text is compared; the server never translates this text.
  return (
    only.code === "email-sent" ||
    (reply.component === "ak-stage-authenticator-validate" &&
      only.string === "Empty response")
  );
}
