import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * Enrol a device with Duo: scan the picture, or open the link on the device.
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
  /** Names the stage to the endpoint that tells how far the enrolment is. */
  stage_uuid: string;
}

/**
 * "The endpoint said `success`." Sent earlier it ends in access denied.
 *
 * Source: docs/protocol/ak-stage-authenticator-duo.md#answer
 */
export interface AuthenticatorDuoChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-authenticator-duo";
}
