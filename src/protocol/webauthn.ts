/**
 * The JSON forms of the WebAuthn options that the server sends and of the credentials that it accepts. In all of them
 * binary values are base64url text without padding.
 *
 * The schema does not specify these objects. The options have the format of the browser's own
 * `parseRequestOptionsFromJSON()` and `parseCreationOptionsFromJSON()`, and the credentials the format of its
 * `toJSON()`.
 */

/**
 * How strictly the device must verify the user (PIN, fingerprint, face).
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export type UserVerification = "required" | "preferred" | "discouraged";

/**
 * A kind of device that the browser should offer first.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export type WebAuthnHint = "security-key" | "client-device" | "hybrid";

/**
 * A credential that the server knows.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export interface CredentialDescriptorJSON {
  /** The credential's id, base64url. */
  id: string;
  /** The only type. */
  type: "public-key";
}

/**
 * The options for `navigator.credentials.get()`.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export interface RequestOptionsJSON {
  /** The nonce to sign, base64url. */
  challenge: string;
  /** The time limit of the ceremony in ms; 60000. */
  timeout: number;
  /** The host of the request, without port. */
  rpId: string;
  /** The accepted credentials. Empty: any passkey of this site. */
  allowCredentials: CredentialDescriptorJSON[];
  /** How strictly the user is verified. */
  userVerification: UserVerification;
  /**
   * Devices to offer first. Absent: none are configured.
   *
   * @since 2026.5
   */
  hints?: WebAuthnHint[];
}

/**
 * The options for `navigator.credentials.create()`.
 *
 * Source: docs/protocol/ak-stage-authenticator-webauthn.md#challenge
 */
export interface CreationOptionsJSON {
  /** The site. */
  rp: {
    /** The brand's title. */
    name: string;
    /** The host of the request, without port. */
    id: string;
  };
  /** The account. */
  user: {
    /**
     * base64url of a text of 64 hex digits. authentik's own page decodes these digits again, so its keys have another
     * user handle.
     */
    id: string;
    /** The user name. */
    name: string;
    /** The person's name. */
    displayName: string;
  };
  /** The nonce to sign, base64url. */
  challenge: string;
  /** The accepted algorithms, best first. */
  pubKeyCredParams: {
    /** The only type. */
    type: "public-key";
    /** The algorithm's COSE number; negative. */
    alg: number;
  }[];
  /** The time limit of the ceremony in ms; 60000. */
  timeout: number;
  /** Always empty: the server refuses duplicates later. */
  excludeCredentials: CredentialDescriptorJSON[];
  /** The requirements for the new device. Absent: none. */
  authenticatorSelection?: AuthenticatorSelectionJSON;
  /** How much the device must reveal about its model; `direct`. */
  attestation: string;
  /**
   * Devices to offer first. Absent: none are configured.
   *
   * @since 2026.5
   */
  hints?: WebAuthnHint[];
}

/**
 * The requirements for a device.
 *
 * Source: docs/protocol/ak-stage-authenticator-webauthn.md#challenge
 */
export interface AuthenticatorSelectionJSON {
  /** Built in or separate. Absent: either. */
  authenticatorAttachment?: "platform" | "cross-platform";
  /** Whether the credential must be discoverable without a user name. */
  residentKey: "required" | "preferred" | "discouraged";
  /** The same in WebAuthn Level 1; true if `residentKey` is `required`. */
  requireResidentKey: boolean;
  /** How strictly the user is verified. */
  userVerification: UserVerification;
}

/**
 * The fields of both kinds of credentials.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#answer
 */
interface CredentialJSON {
  /** The same text as `rawId`: the server compares the two. */
  id: string;
  /** The credential's id, base64url. */
  rawId: string;
  /** `public-key`; required by the server. */
  type: string;
  /** `platform` or `cross-platform`; the server refuses null and other values. */
  authenticatorAttachment?: string;
  /** The extensions' results, as in `toJSON()`. The server ignores them. */
  clientExtensionResults?: object;
}

/**
 * The result of `navigator.credentials.get()`.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#answer
 */
export interface AssertionJSON extends CredentialJSON {
  /** The signature and the signed data. */
  response: {
    /** base64url. */
    clientDataJSON: string;
    /** base64url. */
    authenticatorData: string;
    /** base64url. */
    signature: string;
    /** base64url, or null. The server ignores it. */
    userHandle?: string | null;
  };
  /** JSON text of the extensions' results. The server ignores it. */
  assertionClientExtensions?: string;
}

/**
 * The result of `navigator.credentials.create()`.
 *
 * Source: docs/protocol/ak-stage-authenticator-webauthn.md#answer
 */
export interface AttestationJSON extends CredentialJSON {
  /** The new key and the device's statement about itself. */
  response: {
    /** base64url. */
    clientDataJSON: string;
    /** base64url. */
    attestationObject: string;
    /** The transports of the device. The server reads them but does not store them. */
    transports?: string[];
    /** base64url; part of `toJSON()`, ignored by the server. */
    authenticatorData?: string;
    /** base64url; part of `toJSON()`, ignored by the server. */
    publicKey?: string;
    /** COSE number; part of `toJSON()`, ignored by the server. */
    publicKeyAlgorithm?: number;
  };
  /** JSON text of the extensions' results. The server ignores it. */
  registrationClientExtensions?: string;
}
