import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * Enrol a telephone for codes by text message: first the number, then the code
 * sent to it. An accepted number comes back as this challenge with empty
 * `response_errors`. The number is not repeated here.
 *
 * Source: docs/protocol/ak-stage-authenticator-sms.md#challenge
 */
export interface AuthenticatorSMSChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-authenticator-sms";
  /**
   * True: the number is asked for. False: a code has been sent, unless
   * `response_errors` says that the number was refused. Absent: true.
   */
  phone_number_required?: boolean;
}

/**
 * The number or the code; if both are there the code counts.
 *
 * Source: docs/protocol/ak-stage-authenticator-sms.md#answer
 */
export interface AuthenticatorSMSChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-authenticator-sms";
  /**
   * Six decimal digits as text: leading zeros count. 2025.10 reads a number, but
   * takes the text as well. Absent: the number is the answer.
   */
  code?: string;
  /**
   * The telephone number, best in international form (`+49…`). Sent again it
   * sends the same code again. Absent: the code is the answer.
   */
  phone_number?: string;
}
