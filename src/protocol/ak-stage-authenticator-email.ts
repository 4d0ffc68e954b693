import type { Traits } from "./traits.js";
import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * Enrols an e-mail address for codes: first the address, then the code that was sent to it. After an accepted address
 * the server sends this challenge again with empty `response_errors`.
 *
 * Source: docs/protocol/ak-stage-authenticator-email.md#challenge
 */
export interface AuthenticatorEmailChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-authenticator-email";
  /**
   * The address with most letters hidden (`j***@e******.com`); only for display, not for an answer. Null or absent: no
   * address is known yet.
   */
  email?: string | null;
  /**
   * True: the server asks for the address. False: a code was sent, unless `response_errors` says that the address was
   * refused. Absent: true.
   */
  email_required?: boolean;
}

/**
 * The address or the code. If both are present, the server uses the code.
 *
 * Source: docs/protocol/ak-stage-authenticator-email.md#answer
 */
export interface AuthenticatorEmailChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-authenticator-email";
  /**
   * Six decimal digits as text, with leading zeros. Absent: the answer is the address.
   *
   * @until 2025.10 number (text is taken too)
   * @since 2025.12 string
   */
  code?: string;
  /**
   * The address. It must have the form `x@y.z`: any other text blocks the stage permanently in 2026.8. If the address
   * is sent again, the server sends the same code again. Absent: the answer is the code.
   */
  email?: string;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<AuthenticatorEmailChallenge> = {
  // docs/protocol/ak-stage-authenticator-email.md#a-refused-address-looks-like-an-accepted-one
  hasProgress: true,
};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["code"] as const;
