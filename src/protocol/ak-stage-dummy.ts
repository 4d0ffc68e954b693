import type { ChallengeBase } from "./challenge-base.js";

/**
 * Asks for nothing: a stage for trying flows out.
 *
 * Source: docs/protocol/ak-stage-dummy.md#challenge
 */
export interface DummyChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-stage-dummy";
  /** The stage's name. */
  name: string;
}

/**
 * "Go on." Always accepted.
 *
 * Source: docs/protocol/ak-stage-dummy.md#answer
 */
export interface DummyChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-dummy";
}
