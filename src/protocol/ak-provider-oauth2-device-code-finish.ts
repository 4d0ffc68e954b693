import type { ChallengeBase } from "./challenge-base.js";

/**
 * The other device is connected; this was settled when the challenge was made.
 * The last screen of its flow.
 *
 * Source: docs/protocol/ak-provider-oauth2-device-code-finish.md#challenge
 */
export interface OAuthDeviceCodeFinishChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-provider-oauth2-device-code-finish";
}

/**
 * In the schema, but not to be sent: the server answers it with
 * `ak-stage-flow-error`.
 *
 * Source: docs/protocol/ak-provider-oauth2-device-code-finish.md#answer
 */
export interface OAuthDeviceCodeFinishChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-provider-oauth2-device-code-finish";
}
