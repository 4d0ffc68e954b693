import type { Traits } from "./traits.js";
import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * Shows new recovery codes for the person to keep in a safe place. The server saves the codes when the answer arrives.
 *
 * Source: docs/protocol/ak-stage-authenticator-static.md#challenge
 */
export interface AuthenticatorStaticChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-authenticator-static";
  /**
   * The codes: by default six codes of twelve letters and digits, at most 100 characters each (16 in 2025.10).
   * Case-sensitive.
   */
  codes: string[];
}

/**
 * Confirms that the person has kept the codes.
 *
 * Source: docs/protocol/ak-stage-authenticator-static.md#answer
 */
export interface AuthenticatorStaticChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-authenticator-static";
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<AuthenticatorStaticChallenge> = {};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["codes"] as const;
