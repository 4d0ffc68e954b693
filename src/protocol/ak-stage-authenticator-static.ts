import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * Shows new recovery codes, to be kept in a safe place. They are saved when the
 * answer comes.
 *
 * Source: docs/protocol/ak-stage-authenticator-static.md#challenge
 */
export interface AuthenticatorStaticChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-authenticator-static";
  /**
   * The codes: six of twelve letters and digits unless configured otherwise, at
   * most 100 characters each (16 in 2025.10). Upper and lower case differ.
   */
  codes: string[];
}

/**
 * "I have kept them."
 *
 * Source: docs/protocol/ak-stage-authenticator-static.md#answer
 */
export interface AuthenticatorStaticChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-authenticator-static";
}
