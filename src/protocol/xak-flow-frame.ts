import type { ChallengeBase } from "./challenge-base.js";

/**
 * Load a page of the server in a frame; it does its work and posts a message
 * when done.
 *
 * Source: docs/protocol/xak-flow-frame.md#challenge
 */
export interface FrameChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "xak-flow-frame";
  /** The page, absolute, on the server's origin. */
  url: string;
  /** True: the frame stays unseen behind `loading_text`. Absent: false. */
  loading_overlay?: boolean;
  /** What is going on, plain text, in the language of the request. */
  loading_text: string;
}

/**
 * "The frame has posted its message."
 *
 * Source: docs/protocol/xak-flow-frame.md#answer
 */
export interface FrameChallengeResponse {
  /** Repeats the challenge's. */
  component: "xak-flow-frame";
}
