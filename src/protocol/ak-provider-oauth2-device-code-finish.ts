import type { Traits } from "./traits.js";
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

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<OAuthDeviceCodeFinishChallenge> = {
  isLast: () => true,
  isPlannedElsewhere: true,
};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = [] as const;
