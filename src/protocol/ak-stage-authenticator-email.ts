import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * Enrol an e-mail address for codes: first the address, then the code sent to
 * it. An accepted address comes back as this challenge with empty
 * `response_errors`.
 *
 * Source: docs/protocol/ak-stage-authenticator-email.md#challenge
 */
export interface AuthenticatorEmailChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-authenticator-email";
  /**
   * The address with most letters hidden (`j***@e******.com`); fit to be shown,
   * not to be sent. Null or absent: none known yet.
   */
  email?: string | null;
  /**
   * True: the address is asked for. False: a code has been sent, unless
   * `response_errors` says that the address was refused. Absent: true.
   */
  email_required?: boolean;
}

/**
 * The address or the code; if both are there the code counts.
 *
 * Source: docs/protocol/ak-stage-authenticator-email.md#answer
 */
export interface AuthenticatorEmailChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-authenticator-email";
  /**
   * Six decimal digits as text: leading zeros count. 2025.10 reads a number, but
   * takes the text as well. Absent: the address is the answer.
   */
  code?: string;
  /**
   * The address. It has to have the form `x@y.z`: 2026.8 chokes on others for
   * good. Sent again it sends the same code again. Absent: the code is the answer.
   */
  email?: string;
}
