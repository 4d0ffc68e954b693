import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * Enrol an authenticator app: scan the link as a QR code, then type a first
 * code.
 *
 * Source: docs/protocol/ak-stage-authenticator-totp.md#challenge
 */
export interface AuthenticatorTOTPChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-authenticator-totp";
  /**
   * An `otpauth://totp/…` link with issuer, account, number of digits (6 or 8)
   * and the secret (`secret`, base32), which stands nowhere else.
   */
  config_url: string;
}

/**
 * The first code.
 *
 * Source: docs/protocol/ak-stage-authenticator-totp.md#answer
 */
export interface AuthenticatorTOTPChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-authenticator-totp";
  /**
   * Decimal digits as text, without blanks. 2025.10 reads a number, but takes the
   * text as well.
   */
  code: string;
}
