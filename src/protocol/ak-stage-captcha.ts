import type { Traits } from "./traits.js";
import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * Asks for proof that the user is a person. Also inside the identification challenge (`captcha_stage`), there without
 * `flow_info` and without a pending user; the token then goes into the answer of that challenge.
 *
 * Source: docs/protocol/ak-stage-captcha.md#challenge
 */
export interface CaptchaChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-captcha";
  /** The site's public key at the provider; with Cap the endpoint's URL. */
  site_key: string;
  /** The provider's script. Only this URL shows which provider it is. */
  js_url: string;
  /** True: the person sees a widget. False: the captcha is invisible. */
  interactive: boolean;
}

/**
 * The provider's token. It is valid for one answer only, also if the answer is rejected.
 *
 * Source: docs/protocol/ak-stage-captcha.md#answer
 */
export interface CaptchaChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-captcha";
  /** The token, not blank. */
  token: string;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<CaptchaChallenge> = {};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["token"] as const;
