import type { Traits } from "./traits.js";
import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * Enrols a telephone for codes by text message: first the number, then the code that was sent to it. After an accepted
 * number the server sends this challenge again with empty `response_errors`. The challenge does not contain the number.
 *
 * Source: docs/protocol/ak-stage-authenticator-sms.md#challenge
 */
export interface AuthenticatorSMSChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-authenticator-sms";
  /**
   * True: the server asks for the number. False: a code was sent, unless `response_errors` says that the number was
   * refused. Absent: true.
   */
  phone_number_required?: boolean;
}

/**
 * The number or the code. If both are present, the server uses the code.
 *
 * Source: docs/protocol/ak-stage-authenticator-sms.md#answer
 */
export interface AuthenticatorSMSChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-authenticator-sms";
  /**
   * Six decimal digits as text, with leading zeros. Absent: the answer is the number.
   *
   * @until 2025.10 number (text is taken too)
   * @since 2025.12 string
   */
  code?: string;
  /**
   * The telephone number, preferably in international form (`+49…`). If the number is sent again, the server sends the
   * same code again. Absent: the answer is the code.
   */
  phone_number?: string;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<AuthenticatorSMSChallenge> = {
  // docs/protocol/ak-stage-authenticator-sms.md#a-refused-number-looks-like-an-accepted-one
  hasProgress: true,
};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["code"] as const;
