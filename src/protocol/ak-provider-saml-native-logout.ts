import type { Traits } from "./traits.js";
import type { ChallengeBase } from "./challenge-base.js";

/**
 * How a SAML message is sent: in a URL, or in a form.
 *
 * Source: docs/protocol/ak-provider-saml-native-logout.md#challenge
 */
export type SAMLBinding = "redirect" | "post";

/**
 * Logs out of one SAML application by leaving the page. The application sends the browser back, and the next GET names
 * the next application. Every challenge, also after a GET, uses up one application.
 *
 * Source: docs/protocol/ak-provider-saml-native-logout.md#challenge
 * @since 2025.10 (not in 2025.10.0-rc1)
 */
export interface NativeLogoutChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-provider-saml-native-logout";
  /** The application's name, plain text. Absent: unknown, or all logouts are complete. */
  provider_name?: string;
  /** True: all logouts are complete, and there are no other fields. Absent: false. */
  is_complete?: boolean;
  /** Target of the form, for the `post` binding. */
  post_url?: string;
  /** The address with its SAML query, for the `redirect` binding. */
  redirect_url?: string;
  /**
   * The binding to use; present unless all logouts are complete. Earlier, it was `binding`.
   *
   * @since 2026.5
   */
  saml_binding?: SAMLBinding;
  /** The SAML LogoutRequest, base64, with `post`, if authentik requests the logout. */
  saml_request?: string;
  /**
   * The SAML LogoutResponse, base64, with `post`, if the application requested the logout.
   *
   * @since 2026.5
   */
  saml_response?: string;
  /**
   * Value of the form's `RelayState`: the page to return to. Earlier, it was `relay_state`.
   *
   * @since 2026.5
   */
  saml_relay_state?: string;
  /**
   * The older name of `saml_binding`.
   *
   * @until 2026.2
   */
  binding?: SAMLBinding;
  /**
   * The older name of `saml_relay_state`.
   *
   * @until 2026.2
   */
  relay_state?: string;
}

/**
 * Confirms that all logouts are complete. An earlier answer skips the application.
 *
 * Source: docs/protocol/ak-provider-saml-native-logout.md#answer
 * @since 2025.10 (not in 2025.10.0-rc1)
 */
export interface NativeLogoutChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-provider-saml-native-logout";
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<NativeLogoutChallenge> = {
  isPlannedElsewhere: true,
};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["saml_request", "saml_response"] as const;
