import type { Traits } from "./traits.js";
import type { ChallengeBase } from "./challenge-base.js";

/**
 * The server failed: a crash, a bad request, a failed CSRF check, or too many requests. Never has `flow_info`. The
 * server keeps the plan: a GET runs the stage again. Takes no answer.
 *
 * Source: docs/protocol/ak-stage-flow-error.md#challenge
 */
export interface FlowErrorChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-stage-flow-error";
  /** The request's id in the server's log, 32 hex digits. */
  request_id: string;
  /** The exception's text. Present only for administrators and in debug mode. */
  error?: string;
  /** Python's traceback, many lines. Absent if `error` is absent. */
  traceback?: string;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<FlowErrorChallenge> = {
  isMute: true,
};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["traceback"] as const;
