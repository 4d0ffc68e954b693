import type { Traits } from "./traits.js";
import type { ChallengeBase } from "./challenge-base.js";

/**
 * The server has sent an e-mail with a link, and the flow continues where the person opens the link. The challenge
 * contains neither the address nor the limit for sending it again.
 *
 * Source: docs/protocol/ak-stage-email.md#challenge
 */
export interface EmailChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-stage-email";
}

/**
 * Requests the e-mail again. Always rejected with the code `email-sent`, which means success or that the limit is
 * reached; the reply is the same for both.
 *
 * Source: docs/protocol/ak-stage-email.md#answer
 */
export interface EmailChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-email";
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<EmailChallenge> = {};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = [] as const;
