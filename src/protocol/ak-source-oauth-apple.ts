import type { ChallengeBase } from "./challenge-base.js";

/**
 * Sign in with Apple. Mostly found inside the identification challenge's
 * `sources`, then without `flow_info`; with a source stage, on its own.
 *
 * Source: docs/protocol/ak-source-oauth-apple.md#challenge
 */
export interface AppleLoginChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-source-oauth-apple";
  /** The services id registered with Apple. */
  client_id: string;
  /** What to ask for, separated by blanks: `name email`. */
  scope: string;
  /** Absolute URL Apple posts its answer to; the browser leaves the page. */
  redirect_uri: string;
  /** Nonce; the session remembers the one it handed out. */
  state: string;
}

/**
 * In the schema, but not to be sent: the server answers it with
 * `ak-stage-flow-error`.
 *
 * Source: docs/protocol/ak-source-oauth-apple.md#answer
 */
export interface AppleChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-source-oauth-apple";
}
