import type { ChallengeBase } from "./challenge-base.js";

/**
 * The other device is connected; the server connected it when it made the challenge. This is the last screen of its
 * flow.
 *
 * Source: docs/protocol/ak-provider-oauth2-device-code-finish.md#challenge
 */
export interface OAuthDeviceCodeFinishChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-provider-oauth2-device-code-finish";
}

/**
 * In the schema, but do not send it: the server would respond with `ak-stage-flow-error`.
 *
 * Source: docs/protocol/ak-provider-oauth2-device-code-finish.md#answer
 */
export interface OAuthDeviceCodeFinishChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-provider-oauth2-device-code-finish";
}
