import type { Traits } from "./traits.js";
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
 * Asks the person to confirm their identity with an enrolled device, or, if there is none, to choose a kind of device
 * to set up.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export interface AuthenticatorValidationChallenge
  extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "ak-stage-authenticator-validate";
  /** The devices to choose from, one per class. The order has no meaning. Empty if `configuration_stages` is not. */
  device_challenges: DeviceChallenge[];
  /**
   * The kinds of device that can be set up instead, two or more. Empty if the person has a device, which the server
   * then asks for.
   */
  configuration_stages: SelectableStage[];
}

/**
 * A device for the confirmation. `selected_challenge` sends it back unchanged, with all four keys.
 *
 * The schema does not specify `challenge`; here its type depends on `device_class`.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export type DeviceChallenge =
  WebAuthnDeviceChallenge | EmailDeviceChallenge | CodeDeviceChallenge;

/**
 * The fields of every device.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
interface DeviceChallengeBase {
  /** The kind of device. The server may send unknown kinds. */
  device_class: DeviceClass;
  /** The device's id as text; `-1` for a passkey before the user is known. */
  device_uid: string;
  /** The time of the last use, ISO 8601. Null: never, or unknown. */
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
  /** The options of the ceremony. Each GET brings new options. */
  challenge: RequestOptionsJSON;
}

/**
 * Codes by e-mail. The server sends no code before the device is selected.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export interface EmailDeviceChallenge extends DeviceChallengeBase {
  /** E-mail. */
  device_class: "email";
  /** The known part of the address. */
  challenge: {
    /** The address with most letters hidden. Absent: not shown. */
    email?: string;
  };
}

/**
 * All other devices. By text message, the server sends no code before the device is selected.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export interface CodeDeviceChallenge extends DeviceChallengeBase {
  /** Recovery code, authenticator app, Duo or text message. */
  device_class: "static" | "totp" | "duo" | "sms";
  /** Always empty. */
  challenge: {
    /** Empty so far. */
    [key: string]: unknown;
  };
}

/**
 * A kind of device that can be set up.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export interface SelectableStage {
  /** The stage's id, a UUID: the value for `selected_stage`. */
  pk: string;
  /** The stage's name, or a display name if one is configured; plain text. */
  name: string;
  /** The kind of device as text: `TOTP Authenticator`. */
  verbose_name: string;
  /** The kind of device as an identifier: `authentik_stages_authenticator_totp.authenticatortotpstage`. */
  meta_model_name: string;
}

/**
 * One of five answers, depending on the key.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#answer
 */
export interface AuthenticatorValidationChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-authenticator-validate";
  /**
   * Requests a new code by e-mail or text message; has no effect for other classes. The reply is always a rejection
   * (`Empty response`), which means success.
   */
  selected_challenge?: DeviceChallenge;
  /** `pk` of the stage to set up. */
  selected_stage?: string;
  /**
   * The code, for every class with codes. The server tries it on all devices of the person, not only on the chosen one.
   */
  code?: string;
  /** The passkey's response. The schema does not specify the object. */
  webauthn?: AssertionJSON;
  /**
   * The Duo device's `device_uid`, as a number. The request lasts until the person has answered the push, up to a
   * minute.
   */
  duo?: number;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<AuthenticatorValidationChallenge> = {};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["code"] as const;
