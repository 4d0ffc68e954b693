import type { ChallengeBase } from "./challenge-base.js";

/**
 * Asks authentik's agent on this computer, by way of its browser extension,
 * what computer it is.
 *
 * Since 2025.12.
 *
 * Source: docs/protocol/ak-stage-endpoint-agent.md#challenge
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
 * What the extension answered.
 *
 * Source: docs/protocol/ak-stage-endpoint-agent.md#answer
 */
export interface EndpointAgentChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-endpoint-agent";
  /** The agent's token (JWT), not blank. Null or absent: nobody answered. */
  response?: string | null;
}
