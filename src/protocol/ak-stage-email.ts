import type { ChallengeBase } from "./challenge-base.js";

/**
 * An e-mail with a link is on its way; the flow goes on where the link is
 * opened. Says neither to which address nor how often it may be sent again.
 *
 * Source: docs/protocol/ak-stage-email.md#challenge
 */
export interface EmailChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-stage-email";
}

/**
 * "Send it again." Always rejected with the code `email-sent`, which means
 * success, or that the limit was reached: they cannot be told apart.
 *
 * Source: docs/protocol/ak-stage-email.md#answer
 */
export interface EmailChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-email";
}
