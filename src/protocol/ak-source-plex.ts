import type { Traits } from "./traits.js";
import type { ChallengeBase } from "./challenge-base.js";

/**
 * Sign in with Plex. Usually inside the `sources` of the identification challenge, then without `flow_info`; with a
 * source stage, a challenge of its own.
 *
 * Source: docs/protocol/ak-source-plex.md#challenge
 */
export interface PlexAuthenticationChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-source-plex";
  /** Identifies this installation to Plex (`X-Plex-Client-Identifier`). */
  client_id: string;
  /** The source's slug, for the endpoint that redeems the Plex token. */
  slug: string;
}

/**
 * In the schema, but do not send it: the token goes to a separate endpoint, and the server would respond with
 * `ak-stage-flow-error`.
 *
 * Source: docs/protocol/ak-source-plex.md#answer
 */
export interface PlexAuthenticationChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-source-plex";
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<PlexAuthenticationChallenge> = {};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = [] as const;
