import type { ChallengeBase } from "./challenge-base.js";

/**
 * Something broke on the server: a crash, a bad request, a failed CSRF check,
 * too many requests. Never has `flow_info`. The plan is kept: a GET runs the
 * stage again. Takes no answer.
 *
 * Source: docs/protocol/ak-stage-flow-error.md#challenge
 */
export interface FlowErrorChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-stage-flow-error";
  /** The request's number in the server's log, 32 hex digits. */
  request_id: string;
  /** The exception's text. Absent for all but administrators and debuggers. */
  error?: string;
  /** Python's traceback, many lines. Absent where `error` is. */
  traceback?: string;
}
