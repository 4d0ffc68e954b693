import type { Traits } from "./traits.js";
import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * Asks for the pending user's password.
 *
 * Source: docs/protocol/ak-stage-password.md#challenge
 */
export interface PasswordChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-password";
  /** Absolute URL of the flow to recover an account. Absent: none. */
  recovery_url?: string;
  /** Whether the person may show the password. Absent: no. */
  allow_show_password?: boolean;
}

/**
 * The password.
 *
 * Source: docs/protocol/ak-stage-password.md#answer
 */
export interface PasswordChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-password";
  /** Exactly as typed, including spaces at either end. Not empty. */
  password: string;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<PasswordChallenge> = {
  isOnce: true,
};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["password"] as const;
