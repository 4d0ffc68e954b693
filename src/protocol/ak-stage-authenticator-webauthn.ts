import type { Traits } from "./traits.js";
import type { ChallengeBase, UserInfo } from "./challenge-base.js";
import type { AttestationJSON, CreationOptionsJSON } from "./webauthn.js";

/**
 * Enrols a passkey or a security key. Every GET and every rejected answer brings a new nonce and invalidates the last
 * one.
 *
 * Source: docs/protocol/ak-stage-authenticator-webauthn.md#challenge
 */
export interface AuthenticatorWebAuthnChallenge
  extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-authenticator-webauthn";
  /** The options of the ceremony. The schema does not specify the object. */
  registration: CreationOptionsJSON;
}

/**
 * The new credential.
 *
 * Source: docs/protocol/ak-stage-authenticator-webauthn.md#answer
 */
export interface AuthenticatorWebAuthnChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-authenticator-webauthn";
  /** The device's response. The schema does not specify the object. */
  response: AttestationJSON;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<AuthenticatorWebAuthnChallenge> = {};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = [] as const;
