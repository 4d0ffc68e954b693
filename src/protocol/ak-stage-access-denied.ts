import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * The flow ends here: a policy, a stage or a missing right said no. The plan is
 * gone, and another GET begins anew. Takes no answer.
 *
 * Source: docs/protocol/ak-stage-access-denied.md#challenge
 */
export interface AccessDeniedChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-access-denied";
  /**
   * Why, as plain text of one or more lines; `Unknown error` where no reason was
   * given. Absent only where the server failed to fill it in.
   */
  error_message?: string;
}
