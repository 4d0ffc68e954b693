/**
 * Passkeys and security keys: converts between the server's JSON and the browser's objects. The browser's own methods
 * are used where they exist; for older browsers this module converts by hand (WebAuthn Level 3, 5.1).
 */
import type {
  AssertionJSON,
  AttestationJSON,
  CreationOptionsJSON,
  RequestOptionsJSON,
} from "../protocol/index.js";

/** The reason why a ceremony failed. */
export type Failure =
  | "cancelled"
  | "timeout"
  | "none"
  | "exists"
  | "incapable"
  | "insecure"
  | "domain"
  | "unsupported"
  | "busy"
  | "press"
  | "absent"
  | "error";

/** Methods that newer browsers have. The oldest supported browsers have none of them. */
interface Native {
  parseRequestOptionsFromJSON?(
    json: RequestOptionsJSON,
  ): PublicKeyCredentialRequestOptions;
  parseCreationOptionsFromJSON?(
    json: CreationOptionsJSON,
  ): PublicKeyCredentialCreationOptions;
  isConditionalMediationAvailable?(): Promise<boolean>;
  getClientCapabilities?(): Promise<Partial<Record<Capability, boolean>>>;
  signalUnknownCredential?(passkey: PasskeyId): Promise<void>;
}

/** A capability of some browsers, by its name in `getClientCapabilities()`. */
export type Capability = "immediateGet" | "signalUnknownCredential";

/** Identifies a passkey. Both values are text as in JSON. */
export interface PasskeyId {
  readonly rpId: string;
  readonly credentialId: string;
}

const native = () =>
  (globalThis as { PublicKeyCredential?: Native }).PublicKeyCredential;

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    atob(base64url.replaceAll("-", "+").replaceAll("_", "/")),
    (char) => char.charCodeAt(0),
  );

const textOf = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const idsOf = (list: RequestOptionsJSON["allowCredentials"] | undefined) =>
  (list ?? []).map(({ id, ...more }) => ({ ...more, id: bytesOf(id) }));

/** The options for `credentials.get`. */
export function requestOptions(
  json: RequestOptionsJSON,
): PublicKeyCredentialRequestOptions {
  return (
    native()?.parseRequestOptionsFromJSON?.(json) ?? {
      ...json,
      challenge: bytesOf(json.challenge),
      allowCredentials: idsOf(json.allowCredentials),
    }
  );
}

/**
 * The options for `credentials.create`. The user's id is the base64url text of 64 hex digits, and the server's own page
 * decodes these digits as base64 again. This function does the same, so that a key made here replaces a key made there
 * (docs/protocol/ak-stage-authenticator-webauthn.md#challenge).
 */
export function creationOptions(
  json: CreationOptionsJSON,
): PublicKeyCredentialCreationOptions {
  const { id } = json.user;
  const digits = new TextDecoder().decode(bytesOf(id));
  const user = {
    ...json.user,
    id: /^[0-9a-f]{64}$/i.test(digits) ? digits : id,
  };
  const own = native()?.parseCreationOptionsFromJSON?.({ ...json, user });
  return (
    own ??
    ({
      ...json,
      user: { ...user, id: bytesOf(user.id) },
      challenge: bytesOf(json.challenge),
      excludeCredentials: idsOf(json.excludeCredentials),
    } as PublicKeyCredentialCreationOptions)
  );
}

/** A credential that can be converted to JSON. All but the oldest browsers have `toJSON`. */
interface Given {
  readonly id: string;
  readonly rawId: ArrayBuffer;
  readonly type: string;
  readonly authenticatorAttachment?: string | null;
  readonly response: {
    readonly clientDataJSON: ArrayBuffer;
    readonly attestationObject?: ArrayBuffer;
    readonly authenticatorData: ArrayBuffer;
    readonly signature: ArrayBuffer;
    readonly userHandle: ArrayBuffer | null;
  };
  getClientExtensionResults(): object;
  toJSON?(): object;
}

/** The credential as the server accepts it: `id` must be the text of `rawId`, and only two attachments are known. */
export function credentialJSON<T extends AssertionJSON | AttestationJSON>(
  credential: PublicKeyCredential,
): T {
  const given = credential as unknown as Given;
  const json = (ownJSON(given) ?? byHand(given)) as T & {
    authenticatorAttachment?: string;
  };
  const { authenticatorAttachment, ...others } = json;
  return /^(platform|cross-platform)$/.test(authenticatorAttachment ?? "")
    ? json
    : (others as unknown as T);
}

/** In some password managers that replace the browser's dialog, `toJSON` exists but throws. */
function ownJSON(credential: Given): object | undefined {
  try {
    return credential.toJSON?.();
  } catch {
    return undefined;
  }
}

function byHand(credential: Given): object {
  const { id, rawId, type, authenticatorAttachment, response } = credential;
  const { attestationObject, userHandle } = response;
  return {
    id,
    rawId: textOf(rawId),
    type,
    authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: {
      clientDataJSON: textOf(response.clientDataJSON),
      ...(attestationObject
        ? { attestationObject: textOf(attestationObject) }
        : {
            authenticatorData: textOf(response.authenticatorData),
            signature: textOf(response.signature),
            userHandle: userHandle && textOf(userHandle),
          }),
    },
  };
}

/**
 * The running ceremony of the page. Browsers refuse a second ceremony, so a ceremony that waits in the background would
 * block the next one.
 */
const RUNNING = Symbol.for("flow-executor.ceremony");
interface Running {
  readonly controller: AbortController;
  readonly isUnseen: boolean;
}
interface WithRunning {
  [RUNNING]?: Running | undefined;
}

/**
 * Runs a ceremony in place of any other ceremony of this page. A background ceremony does not replace a visible one.
 *
 * @returns the credential, `null` if there is none, or `undefined` if the ceremony was aborted
 * @throws the error of the browser
 */
export async function perform(
  ceremony: (signal: AbortSignal) => Promise<Credential | null>,
  controller: AbortController,
  look?: "unseen",
): Promise<PublicKeyCredential | null | undefined> {
  const page = globalThis as WithRunning;
  const isUnseen = look === "unseen";
  const before = page[RUNNING];
  if (before && isUnseen && !before.isUnseen) return undefined;
  before?.controller.abort();
  const running = { controller, isUnseen };
  page[RUNNING] = running;
  const { signal } = controller;
  try {
    const credential = await ceremony(signal);
    return signal.aborted ? undefined : (credential as PublicKeyCredential);
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  } finally {
    if (page[RUNNING] === running) page[RUNNING] = undefined;
  }
}

/** Whether the browser can offer passkeys in the autofill of a field. `false` if the browser's check fails. */
export async function hasAutofill(): Promise<boolean> {
  if (obstacle()) return false;
  try {
    return (await native()?.isConditionalMediationAvailable?.()) === true;
  } catch {
    return false;
  }
}

/** Whether the browser says that it has a capability. `false` if the browser's check fails. */
export async function isCapable(of: Capability): Promise<boolean> {
  try {
    return (await native()?.getClientCapabilities?.())?.[of] === true;
  } catch {
    return false;
  }
}

/** Whether the person has pressed something just now, as far as the browser says. */
export function hasActivation(): boolean {
  const { userActivation } = navigator as {
    userActivation?: { readonly isActive: boolean };
  };
  return userActivation?.isActive === true;
}

/**
 * Tells the browser that the server does not know a passkey, so that the browser stops offering it. Browsers refuse
 * this while a request is pending, so a request in the background ends first.
 */
export async function disown(passkey: PasskeyId): Promise<void> {
  if (!(await isCapable("signalUnknownCredential"))) return;
  const tell = async () => {
    await native()?.signalUnknownCredential?.(passkey);
    return null;
  };
  try {
    await perform(tell, new AbortController(), "unseen");
  } catch {
    // A request of the page's own is pending. The passkey is reported when it is tried again.
  }
}

/** The reason why no ceremony is possible on this page. */
export function obstacle(): Failure | undefined {
  if (!globalThis.isSecureContext) return "insecure";
  return globalThis.PublicKeyCredential ? undefined : "unsupported";
}

const FAILURES: Readonly<Record<string, Failure>> = {
  NotFoundError: "none",
  ConstraintError: "incapable",
  NotSupportedError: "incapable",
  SecurityError: "domain",
  // Chromium: another request of this page is pending.
  OperationError: "busy",
};

/** A request that fails within this time was refused by the browser, because no person cancels so fast, in ms. */
const AT_ONCE = 100;

/** How a failed ceremony was made. */
export interface Attempt {
  readonly kind: "get" | "create";
  /** How long it lasted, and how long it could last, in ms. */
  readonly lasted: number;
  readonly timeout: number;
  /** Whether the person pressed a button for it. */
  readonly isPressed: boolean;
  /** Whether only passkeys of this device were asked for. */
  readonly isImmediate: boolean;
}

/** The meaning of an error of a ceremony. For privacy, browsers use one name for most errors. */
export function failureOf(error: unknown, made: Attempt): Failure {
  const { name } = error as Error;
  if (name === "InvalidStateError")
    return made.kind === "create" ? "exists" : "busy";
  if (name !== "NotAllowedError") return FAILURES[name] ?? "error";
  if (made.lasted >= AT_ONCE)
    return made.lasted < made.timeout ? "cancelled" : "timeout";
  if (made.isImmediate) return "absent";
  return made.isPressed ? "busy" : "press";
}
