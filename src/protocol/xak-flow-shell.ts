import type { Traits } from "./traits.js";
import type { ChallengeBase } from "./challenge-base.js";

/**
 * A page of the server that is not a stage, usually "permission denied". Never has `flow_info`. Takes no answer.
 *
 * Source: docs/protocol/xak-flow-shell.md#challenge
 */
export interface ShellChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "xak-flow-shell";
  /** A whole HTML document with styles and scripts, perhaps after blank lines, or plain text. Not trusted. */
  body: string;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<ShellChallenge> = {
  isMute: true,
};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = [] as const;
