/** The flow's first question, which most rules build on: whether it came, and what came instead. */
import {
  type Answer,
  type Failure,
  isAnswer,
  isNumbered,
  jsonOf,
} from "../ask.js";
import { type Challenge, componentOf } from "../challenge.js";
import type { Observed } from "../observed.js";

/** The first question, or `undefined` if something else came. */
export function challengeOf({ first }: Observed): Challenge | undefined {
  const reply = jsonOf(first);
  const isReply =
    isAnswer(first) &&
    first.status === 200 &&
    (componentOf(reply) !== "" || reply?.flow_info !== undefined);
  return isReply ? reply : undefined;
}

/** The second question, after the doctor's answer. */
export const nextOf = ({ answered }: Observed): Challenge | undefined =>
  jsonOf(answered?.next);

/** Whether authentik answered, whatever it said. */
export const isReached = (seen: Observed): boolean =>
  challengeOf(seen) !== undefined || isKnownTo(seen.first);

/** An answer that authentik itself gave to a request of the executor: an unknown flow, or a start that takes long. */
const isKnownTo = (first: Observed["first"]): boolean =>
  isAnswer(first) && !first.isRedirect && isNumbered(first);

/**
 * Whether something else than authentik gave this answer: authentik's answers have a number, and this one has none. A
 * page does not see the headers of a redirect that it does not follow.
 */
export const isOthers = (
  { first }: Observed,
  answer: Answer | Failure | undefined,
): boolean =>
  isNumbered(first) &&
  isAnswer(answer) &&
  answer.status > 0 &&
  !isNumbered(answer);

/** authentik is still starting (docs/protocol/errors.md#errors-of-the-router). */
export const isStarting = (first: Observed["first"]): boolean =>
  isAnswer(first) &&
  (first.status === 503 || first.status === 200) &&
  first.body.includes("authentik starting");

/** All answers of authentik that were seen, for rules that look at headers. */
export function answersOf(seen: Observed): Answer[] {
  const { first, answered, cancel, probes } = seen;
  return [
    first,
    answered?.reply,
    answered?.next,
    cancel,
    ...probes.values(),
  ].filter(isAnswer);
}
