import type { Traits } from "./traits.js";
import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * Enrols a device with Duo: scan the picture, or open the link on the device.
 *
 * Source: docs/protocol/ak-stage-authenticator-duo.md#challenge
 */
export interface AuthenticatorDuoChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-authenticator-duo";
  /** URL of a QR picture on Duo's host. */
  activation_barcode: string;
  /** Link that opens Duo's app on this device. */
  activation_code: string;
  /** Identifies the stage at the endpoint that reports the state of the enrolment. */
  stage_uuid: string;
}

/**
 * Says that the endpoint has responded with `success`. An earlier answer ends with access denied.
 *
 * Source: docs/protocol/ak-stage-authenticator-duo.md#answer
 */
export interface AuthenticatorDuoChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-authenticator-duo";
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<AuthenticatorDuoChallenge> = {};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["activation_barcode", "activation_code"] as const;
