import type { Traits } from "./traits.js";
import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * Enrols an authenticator app: scan the link as a QR code, then type a first code.
 *
 * Source: docs/protocol/ak-stage-authenticator-totp.md#challenge
 */
export interface AuthenticatorTOTPChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-authenticator-totp";
  /**
   * An `otpauth://totp/…` link with issuer, account, number of digits (6 or 8) and the secret (`secret`, base32). The
   * secret is in no other field.
   */
  config_url: string;
}

/**
 * The first code.
 *
 * Source: docs/protocol/ak-stage-authenticator-totp.md#answer
 */
export interface AuthenticatorTOTPChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-authenticator-totp";
  /**
   * Decimal digits as text, without spaces.
   *
   * @until 2025.10 number (text is taken too)
   * @since 2025.12 string
   */
  code: string;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<AuthenticatorTOTPChallenge> = {};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["config_url", "code"] as const;
