import type { Traits } from "./traits.js";
import type { ChallengeBase, UserInfo } from "./challenge-base.js";

/**
 * The person has left the application, and can choose where to go next. This is the last screen of its flow. Takes no
 * answer.
 *
 * Source: docs/protocol/ak-stage-session-end.md#challenge
 */
export interface SessionEndChallenge extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-session-end";
  /** The application's name, plain text. Absent: unknown. */
  application_name?: string;
  /** The address to sign in to the application again. Absent: none. */
  application_launch_url?: string;
  /** Path of the flow that ends the whole session. Absent: none. */
  invalidation_flow_url?: string;
  /**
   * Absolute URL of the overview of applications, for internal users. Absent for others.
   *
   * @since 2026.5
   */
  overview_url?: string;
  /** The brand's name, plain text. */
  brand_name: string;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<SessionEndChallenge> = {
  isLast: () => true,
  isPlannedElsewhere: true,
};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = [] as const;
