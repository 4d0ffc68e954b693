import type { ChallengeBase } from "./challenge-base.js";

/**
 * Go elsewhere: the end of a flow, another flow, an identity provider. Mostly
 * without `flow_info`.
 *
 * Source: docs/protocol/xak-flow-redirect.md#challenge
 */
export interface RedirectChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "xak-flow-redirect";
  /**
   * Where to: a path, an absolute URL, an app's own scheme, or anything an
   * administrator typed. To be judged by what it resolves to, against the
   * server's root.
   */
  to: string;
  /**
   * True where a finished flow is left. Not in 2025.10, and false for some ends
   * in 2026.8: not to be relied on. Absent: false.
   */
  final_redirect?: boolean;
}

/**
 * In the schema, but not to be sent: a redirect is followed. A redirect stage
 * takes it and goes on to its next stage.
 *
 * Source: docs/protocol/xak-flow-redirect.md#answer
 */
export interface RedirectChallengeResponse {
  /** Repeats the challenge's. */
  component: "xak-flow-redirect";
  /** The challenge's `to`; the server does not look at it. */
  to: string;
}
