import type { Traits } from "./traits.js";
import type { ChallengeBase } from "./challenge-base.js";

/**
 * Loads a page of the server in a frame. The page posts a message when it is done.
 *
 * Source: docs/protocol/xak-flow-frame.md#challenge
 */
export interface FrameChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "xak-flow-frame";
  /** The page, absolute, on the server's origin. */
  url: string;
  /** True: the frame is hidden behind `loading_text`. Absent: false. */
  loading_overlay?: boolean;
  /** A description of the page, plain text, in the language of the request. */
  loading_text: string;
}

/**
 * Says that the frame has posted its message.
 *
 * Source: docs/protocol/xak-flow-frame.md#answer
 */
export interface FrameChallengeResponse {
  /** Same as in the challenge. */
  component: "xak-flow-frame";
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<FrameChallenge> = {};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = [] as const;
