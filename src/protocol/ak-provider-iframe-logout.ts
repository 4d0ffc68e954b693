import type { Traits } from "./traits.js";
import type { ChallengeBase } from "./challenge-base.js";

/**
 * Logs out of several applications at once, each in a hidden frame. The server sends the list once: after another GET
 * the list is empty.
 *
 * Source: docs/protocol/ak-provider-iframe-logout.md#challenge
 * @since 2025.10 (not in 2025.10.0-rc1)
 */
export interface IframeLogoutChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-provider-iframe-logout";
  /** The applications. If the list is missing or empty, answer at once. */
  logout_urls?: LogoutURL[];
}

/**
 * One application to log out of. 2026.8 sends every key, with null for unused keys. Releases before 2026.5 leave keys
 * out, also `binding`.
 *
 * Source: docs/protocol/ak-provider-iframe-logout.md#challenge
 */
export interface LogoutURL {
  /** The address to load. With the redirect binding it includes the query. */
  url: string;
  /** The application's name, plain text. Absent or null: unknown. */
  provider_name?: string | null;
  /**
   * `redirect`: load `url` in the frame; always used for OpenID Connect. `post`: post a form into the frame. Absent or
   * null: `post` if there is a SAML message, otherwise `redirect`.
   */
  binding?: string | null;
  /** The SAML LogoutRequest, base64, if authentik requests the logout. */
  saml_request?: string | null;
  /** The SAML LogoutResponse, base64, if the application requested the logout. */
  saml_response?: string | null;
  /** Value of the form's `RelayState`. Absent or null: do not send it. */
  saml_relay_state?: string | null;
}

/**
 * Says that all frames have loaded or timed out. Sent once.
 *
 * Source: docs/protocol/ak-provider-iframe-logout.md#answer
 * @since 2025.10 (not in 2025.10.0-rc1)
 */
export interface IframeLogoutChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-provider-iframe-logout";
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<IframeLogoutChallenge> = {
  isPlannedElsewhere: true,
};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["saml_request", "saml_response"] as const;
