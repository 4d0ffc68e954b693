import type { Traits } from "./traits.js";
import type { ChallengeBase } from "./challenge-base.js";

/**
 * Sign in with Apple. Usually inside the `sources` of the identification challenge, then without `flow_info`; with a
 * source stage, a challenge of its own.
 *
 * Source: docs/protocol/ak-source-oauth-apple.md#challenge
 */
export interface AppleLoginChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-source-oauth-apple";
  /** The services id registered with Apple. */
  client_id: string;
  /** The requested scopes, separated by spaces: `name email`. */
  scope: string;
  /** Absolute URL to which Apple posts its response; the browser leaves the page. */
  redirect_uri: string;
  /** Nonce; the server stores it in the session. */
  state: string;
}

/**
 * In the schema, but do not send it: the server would respond with `ak-stage-flow-error`.
 *
 * Source: docs/protocol/ak-source-oauth-apple.md#answer
 */
export interface AppleChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-source-oauth-apple";
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<AppleLoginChallenge> = {};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["state"] as const;
