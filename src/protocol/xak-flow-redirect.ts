import type { Traits } from "./traits.js";
import type { ChallengeBase } from "./challenge-base.js";

/**
 * A redirect: to the end of a flow, to another flow, or to an identity provider. Usually without `flow_info`.
 *
 * Source: docs/protocol/xak-flow-redirect.md#challenge
 */
export interface RedirectChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "xak-flow-redirect";
  /**
   * The target: a path, an absolute URL, the scheme of an app, or any text that an administrator typed. Resolve it
   * against the server's root before you check it.
   */
  to: string;
  /**
   * True if the redirect leaves a finished flow. False for some ends in 2026.8, so it is not reliable. Absent: false.
   *
   * @since 2026.5
   */
  final_redirect?: boolean;
}

/**
 * In the schema, but do not send it: follow the redirect instead. A redirect stage accepts this answer and continues
 * with its next stage.
 *
 * Source: docs/protocol/xak-flow-redirect.md#answer
 */
export interface RedirectChallengeResponse {
  /** Same as in the challenge. */
  component: "xak-flow-redirect";
  /** The challenge's `to`; the server ignores it. */
  to: string;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<RedirectChallenge> = {};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = [] as const;
