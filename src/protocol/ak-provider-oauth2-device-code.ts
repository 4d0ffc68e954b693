import type { ChallengeBase } from "./challenge-base.js";

/**
 * Asks for the code another device shows. Nothing but the envelope.
 *
 * Source: docs/protocol/ak-provider-oauth2-device-code.md#challenge
 */
export interface OAuthDeviceCodeChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-provider-oauth2-device-code";
}

/**
 * The code. An unknown one is not an error here: the reply is then
 * `xak-flow-shell`, and a GET brings this form back.
 *
 * Source: docs/protocol/ak-provider-oauth2-device-code.md#answer
 */
export interface OAuthDeviceCodeChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-provider-oauth2-device-code";
  /** Nine decimal digits as text: leading zeros count. */
  code: string;
}
