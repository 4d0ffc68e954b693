import type { Traits } from "./traits.js";
import type { ChallengeBase } from "./challenge-base.js";

/**
 * Asks authentik's agent on this computer, through its browser extension, to identify the computer.
 *
 * Source: docs/protocol/ak-stage-endpoint-agent.md#challenge
 * @since 2025.12
 */
export interface EndpointAgentChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-stage-endpoint-agent";
  /** A signed token (JWT) for the extension, valid for five minutes. */
  challenge: string;
  /** Seconds to wait for the extension before answering null. */
  challenge_idle_timeout: number;
}

/**
 * The extension's response.
 *
 * Source: docs/protocol/ak-stage-endpoint-agent.md#answer
 * @since 2025.12
 */
export interface EndpointAgentChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-endpoint-agent";
  /** The agent's token (JWT), not blank. Null or absent: no response. */
  response?: string | null;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<EndpointAgentChallenge> = {};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["response"] as const;
