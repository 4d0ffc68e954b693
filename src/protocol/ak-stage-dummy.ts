import type { Traits } from "./traits.js";
import type { ChallengeBase } from "./challenge-base.js";

/**
 * A stage without fields, for testing flows.
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
 * Continues the flow. Always accepted.
 *
 * Source: docs/protocol/ak-stage-dummy.md#answer
 */
export interface DummyChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-dummy";
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<DummyChallenge> = {};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = [] as const;
