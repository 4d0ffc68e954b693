import type { ChallengeBase, UserInfo } from "./challenge-base.js";
import type { AssertionJSON, RequestOptionsJSON } from "./webauthn.js";

/**
 * The kinds of second factor: recovery codes, authenticator app, passkey or
 * security key, Duo, text message, e-mail.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export type DeviceClass =
  "static" | "totp" | "webauthn" | "duo" | "sms" | "email";

/**
 * Prove who you are with a device enrolled before; or, with none enrolled,
 * choose which kind to set up.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export interface AuthenticatorValidationChallenge
  extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-authenticator-validate";
  /**
   * The devices to choose from, one per class, in no order that matters. Empty
   * where `configuration_stages` is not.
   */
  device_challenges: DeviceChallenge[];
  /**
   * What may be set up instead, two or more. Empty: the person has a device, and
   * that is what is asked for.
   */
  configuration_stages: SelectableStage[];
}

/**
 * A device that can prove who you are. Sent back as it came in
 * `selected_challenge`, where all four keys have to be there.
 *
 * The schema leaves `challenge` open; here it is typed by `device_class`.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export type DeviceChallenge =
  WebAuthnDeviceChallenge | EmailDeviceChallenge | CodeDeviceChallenge;

/**
 * What every device has.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
interface DeviceChallengeBase {
  /** The kind of device. Unknown ones may come. */
  device_class: DeviceClass;
  /** The device's number as text; `-1` for a passkey before anyone is known. */
  device_uid: string;
  /** When it was used last, ISO 8601. Null: never, or not known. */
  last_used: string | null;
}

/**
 * All passkeys and security keys of the person, in one entry.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export interface WebAuthnDeviceChallenge extends DeviceChallengeBase {
  /** Passkey or security key. */
  device_class: "webauthn";
  /** The options of the ceremony. Another GET brings new ones. */
  challenge: RequestOptionsJSON;
}

/**
 * Codes by e-mail. None is sent before the device is selected.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export interface EmailDeviceChallenge extends DeviceChallengeBase {
  /** E-mail. */
  device_class: "email";
  /** What is known of the address. */
  challenge: {
    /** The address, most letters hidden. Absent: not told. */
    email?: string;
  };
}

/**
 * All others. By text message no code is sent before the device is selected.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export interface CodeDeviceChallenge extends DeviceChallengeBase {
  /** Recovery code, authenticator app, Duo or text message. */
  device_class: "static" | "totp" | "duo" | "sms";
  /** Always empty. */
  challenge: {
    /** Nothing so far. */
    [key: string]: unknown;
  };
}

/**
 * Something that can be set up.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export interface SelectableStage {
  /** The stage's id, a UUID: the value for `selected_stage`. */
  pk: string;
  /** The stage's name, or a friendlier one if configured; plain text. */
  name: string;
  /** The kind of device in words: `TOTP Authenticator`. */
  verbose_name: string;
  /**
   * The kind of device for machines:
   * `authentik_stages_authenticator_totp.authenticatortotpstage`.
   */
  meta_model_name: string;
}

/**
 * One of five answers, whichever key is there.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#answer
 */
export interface AuthenticatorValidationChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-authenticator-validate";
  /**
   * Asks for a new code by e-mail or text message; useless for other classes.
   * The reply is always a rejection (`Empty response`), which means success.
   */
  selected_challenge?: DeviceChallenge;
  /** `pk` of what to set up. */
  selected_stage?: string;
  /**
   * The code, for every class that has codes. It is tried against all devices of
   * the person, not only the chosen one.
   */
  code?: string;
  /** The passkey's answer. The schema leaves the object open. */
  webauthn?: AssertionJSON;
  /**
   * The Duo device's `device_uid`, as a number. The request lasts until the push
   * was answered, up to a minute.
   */
  duo?: number;
}
