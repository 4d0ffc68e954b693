import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * Prove that you are a person. Also found in the identification challenge
 * (`captcha_stage`), there without `flow_info` and with nobody pending; the
 * token then goes into that challenge's answer.
 *
 * Source: docs/protocol/ak-stage-captcha.md#challenge
 */
export interface CaptchaChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-captcha";
  /** The site's public key at the provider; with Cap the endpoint's URL. */
  site_key: string;
  /** The provider's script. Which provider it is shows in this URL alone. */
  js_url: string;
  /** True: the person sees a widget. False: it works unseen. */
  interactive: boolean;
}

/**
 * The provider's token. Good for one answer only, rejected ones included.
 *
 * Source: docs/protocol/ak-stage-captcha.md#answer
 */
export interface CaptchaChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-captcha";
  /** The token, not blank. */
  token: string;
}
