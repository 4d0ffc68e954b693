/**
 * The JSON forms of the WebAuthn options the server sends and of the
 * credentials it takes back. In all of them binary values are base64url text
 * without padding.
 *
 * The schema leaves these objects open. The options fit what the browser's own
 * `parseRequestOptionsFromJSON()` and `parseCreationOptionsFromJSON()` take, and
 * what its `toJSON()` gives fits the credentials.
 */

/**
 * How strictly the device has to check its holder (PIN, finger, face).
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export type UserVerification = "required" | "preferred" | "discouraged";

/**
 * A kind of device the browser should offer first.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export type WebAuthnHint = "security-key" | "client-device" | "hybrid";

/**
 * A credential the server knows.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export interface CredentialDescriptorJSON {
  /** The credential's id, base64url. */
  id: string;
  /** The only type there is. */
  type: "public-key";
}

/**
 * What to pass to `navigator.credentials.get()`.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#challenge
 */
export interface RequestOptionsJSON {
  /** The nonce to be signed, base64url. */
  challenge: string;
  /** Milliseconds the ceremony may take; 60000. */
  timeout: number;
  /** The host of the request, without port. */
  rpId: string;
  /** The credentials that will do. Empty: any passkey of this site. */
  allowCredentials: CredentialDescriptorJSON[];
  /** How strictly the holder is checked. */
  userVerification: UserVerification;
  /** Devices to offer first. Since 2026.5; absent where none are configured. */
  hints?: WebAuthnHint[];
}

/**
 * What to pass to `navigator.credentials.create()`.
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
     * base64url of a text of 64 hex digits. authentik's own page decodes those
     * digits once more, so its keys carry another user handle.
     */
    id: string;
    /** The user name. */
    name: string;
    /** The person's name. */
    displayName: string;
  };
  /** The nonce to be signed, base64url. */
  challenge: string;
  /** The accepted algorithms, best first. */
  pubKeyCredParams: {
    /** The only type there is. */
    type: "public-key";
    /** The algorithm's COSE number; negative. */
    alg: number;
  }[];
  /** Milliseconds the ceremony may take; 60000. */
  timeout: number;
  /** Always empty: the server refuses duplicates afterwards. */
  excludeCredentials: CredentialDescriptorJSON[];
  /** What the new device must be able to do. Absent: anything. */
  authenticatorSelection?: AuthenticatorSelectionJSON;
  /** How much the device has to reveal about its make; `direct`. */
  attestation: string;
  /** Devices to offer first. Since 2026.5; absent where none are configured. */
  hints?: WebAuthnHint[];
}

/**
 * What a device must be able to do to be enrolled.
 *
 * Source: docs/protocol/ak-stage-authenticator-webauthn.md#challenge
 */
export interface AuthenticatorSelectionJSON {
  /** Built in or separate. Absent: either. */
  authenticatorAttachment?: "platform" | "cross-platform";
  /** Whether the credential has to be found without a user name. */
  residentKey: "required" | "preferred" | "discouraged";
  /** The same in the first edition of WebAuthn; true where it is required. */
  requireResidentKey: boolean;
  /** How strictly the holder is checked. */
  userVerification: UserVerification;
}

/**
 * What either kind of credential has.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#answer
 */
interface CredentialJSON {
  /** The same text as `rawId`: the server compares the two. */
  id: string;
  /** The credential's id, base64url. */
  rawId: string;
  /** `public-key`; the server demands it. */
  type: string;
  /** `platform` or `cross-platform`; null and other values are refused. */
  authenticatorAttachment?: string;
  /** The extensions' results, as `toJSON()` has them. The server ignores it. */
  clientExtensionResults?: object;
}

/**
 * The answer of `navigator.credentials.get()`.
 *
 * Source: docs/protocol/ak-stage-authenticator-validate.md#answer
 */
export interface AssertionJSON extends CredentialJSON {
  /** The signature and what was signed. */
  response: {
    /** base64url. */
    clientDataJSON: string;
    /** base64url. */
    authenticatorData: string;
    /** base64url. */
    signature: string;
    /** base64url, or null. The server does not look at it. */
    userHandle?: string | null;
  };
  /** JSON text of the extensions' results. The server ignores it. */
  assertionClientExtensions?: string;
}

/**
 * The answer of `navigator.credentials.create()`.
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
    /** How the device can be reached. The server reads but does not keep it. */
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
