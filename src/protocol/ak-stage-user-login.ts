import type { Traits } from "./traits.js";
import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * Asks whether to stay signed in. The server asks only if the stage is configured for this.
 *
 * Source: docs/protocol/ak-stage-user-login.md#challenge
 */
export interface UserLoginChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-user-login";
}

/**
 * Yes or no. After either answer the session is signed in and has a new CSRF token.
 *
 * Source: docs/protocol/ak-stage-user-login.md#answer
 */
export interface UserLoginChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-user-login";
  /** Whether to stay signed in; required. */
  remember_me: boolean;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<UserLoginChallenge> = {};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = [] as const;
