import type { ChallengeBase } from "./challenge-base.js";

/**
 * Log out of several applications at once, each in a hidden frame. The list is
 * handed out once: another GET brings it empty.
 *
 * Not before the final release of 2025.10.
 *
 * Source: docs/protocol/ak-provider-iframe-logout.md#challenge
 */
export interface IframeLogoutChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-provider-iframe-logout";
  /** The applications. Absent or empty: nothing to do, answer at once. */
  logout_urls?: LogoutURL[];
}

/**
 * One application to log out of. 2026.8 sends every key, unused ones as null;
 * releases before 2026.5 leave keys out, `binding` among them.
 *
 * Source: docs/protocol/ak-provider-iframe-logout.md#challenge
 */
export interface LogoutURL {
  /** Where to go; with the redirect binding complete with its query. */
  url: string;
  /** The application's name, plain text. Absent or null: not known. */
  provider_name?: string | null;
  /**
   * `redirect` (load `url` in the frame; OpenID Connect always) or `post` (post
   * a form into it). Absent or null: `post` if there is a SAML message, else
   * `redirect`.
   */
  binding?: string | null;
  /** The SAML LogoutRequest, base64, where we ask for the logout. */
  saml_request?: string | null;
  /** The SAML LogoutResponse, base64, where the application had asked. */
  saml_response?: string | null;
  /** Value of the form's `RelayState`. Absent or null: none is sent. */
  saml_relay_state?: string | null;
}

/**
 * "All frames have loaded, or had their time." Sent once.
 *
 * Source: docs/protocol/ak-provider-iframe-logout.md#answer
 */
export interface IframeLogoutChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-provider-iframe-logout";
}
