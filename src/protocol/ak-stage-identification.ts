import type { Traits } from "./traits.js";
import type { AppleLoginChallenge } from "./ak-source-oauth-apple.js";
import type { PlexAuthenticationChallenge } from "./ak-source-plex.js";
import type { TelegramLoginChallenge } from "./ak-source-telegram.js";
import type { CaptchaChallenge } from "./ak-stage-captcha.js";
import type { ChallengeBase } from "./challenge-base.js";
import type { AssertionJSON, RequestOptionsJSON } from "./webauthn.js";
import type { RedirectChallenge } from "./xak-flow-redirect.js";

/**
 * The purpose of a flow.
 *
 * Source: docs/protocol/ak-stage-identification.md#challenge
 */
export type FlowDesignation =
  | "authentication"
  | "authorization"
  | "invalidation"
  | "enrollment"
  | "unenrollment"
  | "recovery"
  | "stage_configuration";

/**
 * Asks who is signing in: by name, by passkey or through another identity provider; depending on the configuration,
 * with password and captcha on the same screen.
 *
 * Source: docs/protocol/ak-stage-identification.md#challenge
 */
export interface IdentificationChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-stage-identification";
  /**
   * The names that the person can type: any of `username`, `email`, `upn`. Empty or null: none, only the other ways are
   * possible.
   */
  user_fields: string[] | null;
  /**
   * The initial value of the field: a hint of the application, or the text typed before. Null: no value.
   *
   * @since 2026.2
   */
  pending_user_identifier?: string | null;
  /** Whether this stage also asks for the password. */
  password_fields: boolean;
  /** Whether the person may show the password. Absent: no. */
  allow_show_password?: boolean;
  /** Name of the application, or since 2026 of the device, that the person signs in to; plain text. Absent: none. */
  application_pre?: string;
  /**
   * That application's start URL. Absent: none.
   *
   * @since 2025.12 (not in 2026.2.0)
   */
  application_pre_launch?: string;
  /** The purpose of the flow. */
  flow_designation: FlowDesignation;
  /** The captcha to solve first. Null or absent: none. */
  captcha_stage?: CaptchaChallenge | null;
  /** Path of the flow to sign up, with the page's query. Absent: none. */
  enroll_url?: string;
  /** Path of the flow to recover an account, with the page's query. Absent: none. */
  recovery_url?: string;
  /** Path of the flow to sign in with a passkey alone, with the page's query. Absent: none. */
  passwordless_url?: string;
  /** The button's text, in the language of the request. */
  primary_action: string;
  /** The other identity providers, by name. Absent or empty: none. */
  sources?: LoginSource[];
  /** Whether their names are shown beside their icons. */
  show_source_labels: boolean;
  /**
   * Whether to offer to remember the name. The schema's default is true, the server's is false. Only releases before
   * 2025.4 leave it out, so absent means no.
   */
  enable_remember_me?: boolean;
  /**
   * Options of a ceremony in the field's autofill. Every GET and every rejected answer brings new options. Null: not
   * configured. The schema does not specify the object.
   *
   * @since 2025.12
   */
  passkey_challenge?: RequestOptionsJSON | null;
}

/**
 * Another identity provider.
 *
 * Source: docs/protocol/ak-stage-identification.md#challenge
 */
export interface LoginSource {
  /** Its name, plain text. */
  name: string;
  /** Its icon: a path, an absolute URL, or `fa://` and a Font Awesome class. Null or absent: none. */
  icon_url?: string | null;
  /**
   * Whether the source is promoted. Absent: no.
   *
   * @since 2025.12
   */
  promoted?: boolean;
  /**
   * The challenge to show, or the redirect to follow, when the person chooses the source. Choosing sends nothing to the
   * executor.
   */
  challenge: LoginChallengeTypes;
}

/**
 * The challenges that a source may have. The last one is only in the schema: the server sends a redirect for Telegram.
 *
 * Source: docs/protocol/ak-stage-identification.md#challenge
 */
export type LoginChallengeTypes =
  | RedirectChallenge
  | AppleLoginChallenge
  | PlexAuthenticationChallenge
  | TelegramLoginChallenge;

/**
 * The name and the other requested values, or only the passkey's response.
 *
 * Source: docs/protocol/ak-stage-identification.md#answer
 */
export interface IdentificationChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-identification";
  /**
   * The typed name; the server trims it. Absent or null: the answer is a passkey.
   *
   * @since 2025.12 null, undefined
   */
  uid_field?: string | null;
  /** The password, if requested; trimmed here, unlike in other stages. */
  password?: string | null;
  /** The captcha's token, if requested. */
  captcha_token?: string | null;
  /**
   * The passkey's response; the server then ignores all other fields. The schema does not specify the object.
   *
   * @since 2025.12
   */
  passkey?: AssertionJSON | null;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<IdentificationChallenge> = {
  isOnce: true,
  isBeginning: () => true,
};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["password", "captcha_token"] as const;
