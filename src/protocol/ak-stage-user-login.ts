import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * Stay signed in? Only asked where the stage has something to offer for it.
 *
 * Source: docs/protocol/ak-stage-user-login.md#challenge
 */
export interface UserLoginChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-user-login";
}

/**
 * Yes or no. The session is signed in afterwards, and the CSRF token is new.
 *
 * Source: docs/protocol/ak-stage-user-login.md#answer
 */
export interface UserLoginChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-user-login";
  /** Whether to stay signed in; has to be there either way. */
  remember_me: boolean;
}
