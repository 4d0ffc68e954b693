import type { Traits } from "./traits.js";
import type { ChallengeBase } from "./challenge-base.js";

/**
 * Asks for the code that another device shows. It has no fields of its own.
 *
 * Source: docs/protocol/ak-provider-oauth2-device-code.md#challenge
 */
export interface OAuthDeviceCodeChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-provider-oauth2-device-code";
}

/**
 * The code. For an unknown code the server sends no error but `xak-flow-shell`; a GET then returns this form.
 *
 * Source: docs/protocol/ak-provider-oauth2-device-code.md#answer
 */
export interface OAuthDeviceCodeChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-provider-oauth2-device-code";
  /** Nine decimal digits as text, with leading zeros. */
  code: string;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<OAuthDeviceCodeChallenge> = {
  isPlannedElsewhere: true,
};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["code"] as const;
