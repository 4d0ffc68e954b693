import type { AppleLoginChallenge } from "./ak-source-oauth-apple.js";
import type { PlexAuthenticationChallenge } from "./ak-source-plex.js";
import type { TelegramLoginChallenge } from "./ak-source-telegram.js";
import type { CaptchaChallenge } from "./ak-stage-captcha.js";
import type { ChallengeBase } from "./challenge-base.js";
import type { AssertionJSON, RequestOptionsJSON } from "./webauthn.js";
import type { RedirectChallenge } from "./xak-flow-redirect.js";

/**
 * What a flow is for.
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
 * Who are you? By name, by passkey or by way of another identity provider, and
 * if so configured with password and captcha on the same screen.
 *
 * Source: docs/protocol/ak-stage-identification.md#challenge
 */
export interface IdentificationChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-stage-identification";
  /**
   * What may be typed: any of `username`, `email`, `upn`. Empty or null: nothing,
   * only the other ways are open.
   */
  user_fields: string[] | null;
  /**
   * What to fill in: a hint of the application, or what was typed before.
   * Since 2026.2, null where nothing is known; absent before.
   */
  pending_user_identifier?: string | null;
  /** Whether the password is asked for here too. */
  password_fields: boolean;
  /** Whether the password may be made visible. Absent: no. */
  allow_show_password?: boolean;
  /**
   * Name of the application, or since 2026 the device, being signed into; plain
   * text. Absent: none.
   */
  application_pre?: string;
  /** That application's start URL. Since 2026, where it has one. */
  application_pre_launch?: string;
  /** What the flow is for. */
  flow_designation: FlowDesignation;
  /** The captcha to be solved first. Null or absent: none. */
  captcha_stage?: CaptchaChallenge | null;
  /** Path of the flow to sign up, with the page's query. Absent: none. */
  enroll_url?: string;
  /** Path of the flow to recover an account, likewise. Absent: none. */
  recovery_url?: string;
  /** Path of the flow to sign in by passkey alone, likewise. Absent: none. */
  passwordless_url?: string;
  /** The button's text, in the language of the request. */
  primary_action: string;
  /** The other identity providers, by name. Absent or empty: none. */
  sources?: LoginSource[];
  /** Whether their names are shown beside their icons. */
  show_source_labels: boolean;
  /**
   * Whether to offer remembering the name. The schema's default is true, the
   * server's is false: only releases before 2025.4 leave it out, so absent: no.
   */
  enable_remember_me?: boolean;
  /**
   * Options of a ceremony in the field's autofill; every GET and every rejected
   * answer brings new ones. Since 2025.12, null where not configured; absent
   * before. The schema leaves the object open.
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
  /**
   * Its icon: a path, an absolute URL or `fa://` and a Font Awesome class. Null
   * or absent: none.
   */
  icon_url?: string | null;
  /** Whether it stands out. Since 2025.12; absent: no. */
  promoted?: boolean;
  /** What to show, or where to go, when chosen. Nothing is sent to choose it. */
  challenge: LoginChallengeTypes;
}

/**
 * What a source may lead to. The last one is in the schema only: the server
 * sends a redirect for Telegram.
 *
 * Source: docs/protocol/ak-stage-identification.md#challenge
 */
export type LoginChallengeTypes =
  | RedirectChallenge
  | AppleLoginChallenge
  | PlexAuthenticationChallenge
  | TelegramLoginChallenge;

/**
 * The name with what else was asked for, or the passkey's answer alone.
 *
 * Source: docs/protocol/ak-stage-identification.md#answer
 */
export interface IdentificationChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-identification";
  /**
   * What was typed; the server trims it. 2025.10 always wants it. Absent or null:
   * a passkey is the answer.
   */
  uid_field?: string | null;
  /** The password, where asked for; trimmed here, unlike elsewhere. */
  password?: string | null;
  /** The captcha's token, where asked for. */
  captcha_token?: string | null;
  /**
   * The passkey's answer; everything else is then ignored. Since 2025.12. The
   * schema leaves the object open.
   */
  passkey?: AssertionJSON | null;
}
