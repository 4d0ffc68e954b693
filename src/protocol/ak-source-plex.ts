import type { ChallengeBase } from "./challenge-base.js";

/**
 * Sign in with Plex. Mostly found inside the identification challenge's
 * `sources`, then without `flow_info`; with a source stage, on its own.
 *
 * Source: docs/protocol/ak-source-plex.md#challenge
 */
export interface PlexAuthenticationChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-source-plex";
  /** Names this installation to Plex (`X-Plex-Client-Identifier`). */
  client_id: string;
  /** The source's slug, for the endpoint that redeems the Plex token. */
  slug: string;
}

/**
 * In the schema, but not to be sent: the token goes to an endpoint of its own,
 * and the server answers this with `ak-stage-flow-error`.
 *
 * Source: docs/protocol/ak-source-plex.md#answer
 */
export interface PlexAuthenticationChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-source-plex";
}
