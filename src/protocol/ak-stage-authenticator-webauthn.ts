import type { ChallengeBase, UserInfo } from "./challenge-base.js";
import type { AttestationJSON, CreationOptionsJSON } from "./webauthn.js";

/**
 * Enrol a passkey or a security key. Every GET and every rejected answer brings
 * a new nonce and makes the last one void.
 *
 * Source: docs/protocol/ak-stage-authenticator-webauthn.md#challenge
 */
export interface AuthenticatorWebAuthnChallenge
  extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-authenticator-webauthn";
  /** The options of the ceremony. The schema leaves the object open. */
  registration: CreationOptionsJSON;
}

/**
 * The new credential.
 *
 * Source: docs/protocol/ak-stage-authenticator-webauthn.md#answer
 */
export interface AuthenticatorWebAuthnChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-authenticator-webauthn";
  /** The device's answer. The schema leaves the object open. */
  response: AttestationJSON;
}
