import type { ChallengeBase } from "./challenge-base.js";

/**
 * Asks for nothing: a stage for trying flows out.
 *
 * Source: protocol/stages.md §20.a
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
 * Source: protocol/stages.md §20.b
 */
export interface DummyChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-dummy";
}
