import type { ChallengeBase } from "./challenge-base.js";

/**
 * How a SAML message travels: in a URL, or in a form.
 *
 * Source: docs/protocol/ak-provider-saml-native-logout.md#challenge
 */
export type SAMLBinding = "redirect" | "post";

/**
 * Log out of one SAML application by leaving the page; it sends the browser
 * back, and the next GET names the next application. Every challenge made, by
 * GET too, uses one up.
 *
 * Not before the final release of 2025.10.
 *
 * Source: docs/protocol/ak-provider-saml-native-logout.md#challenge
 */
export interface NativeLogoutChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-provider-saml-native-logout";
  /** The application's name, plain text. Absent: not known, or complete. */
  provider_name?: string;
  /** True: nothing is left, and no other field is there. Absent: false. */
  is_complete?: boolean;
  /** Target of the form, with the `post` binding. */
  post_url?: string;
  /** Where to go, SAML query included, with the `redirect` binding. */
  redirect_url?: string;
  /**
   * How to go there; always there unless complete. Releases before 2026.5 call
   * it `binding`.
   */
  saml_binding?: SAMLBinding;
  /** The SAML LogoutRequest, base64, with `post`, where we ask. */
  saml_request?: string;
  /** The SAML LogoutResponse, base64, with `post`, where we answer. 2026.5 on. */
  saml_response?: string;
  /**
   * Value of the form's `RelayState`: the page to come back to. Releases before
   * 2026.5 call it `relay_state`.
   */
  saml_relay_state?: string;
  /**
   * The name of `saml_binding` in 2025.10 and all releases before 2026.5. Not in
   * the schema; absent since.
   */
  binding?: SAMLBinding;
  /**
   * The name of `saml_relay_state` in 2025.10 and all releases before 2026.5. Not
   * in the schema; absent since.
   */
  relay_state?: string;
}

/**
 * "I have seen that it is complete." Sent earlier it skips the application.
 *
 * Source: docs/protocol/ak-provider-saml-native-logout.md#answer
 */
export interface NativeLogoutChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-provider-saml-native-logout";
}
