import type { Traits } from "./traits.js";
import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * The flow ends here, because of a policy, a stage or a missing permission. The server has dropped the plan, and
 * another GET starts again. Takes no answer.
 *
 * Source: docs/protocol/ak-stage-access-denied.md#challenge
 */
export interface AccessDeniedChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-access-denied";
  /**
   * The reason, as plain text of one or more lines; `Unknown error` if there is no reason. Absent only if the server
   * failed to set it.
   */
  error_message?: string;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<AccessDeniedChallenge> = {
  isLast: () => true,
};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = [] as const;
