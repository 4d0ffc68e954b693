/**
 * Passkeys and security keys: what the server sends for the browser, and what the browser gives for the server. The
 * browser's own methods do it where there are any; older ones get the same by hand (WebAuthn Level 3, 5.1).
 */
import type {
  AssertionJSON,
  AttestationJSON,
  CreationOptionsJSON,
  RequestOptionsJSON,
} from "../protocol/index.js";

/** Why a ceremony came to nothing. */
export type Failure =
  | "cancelled"
  | "timeout"
  | "none"
  | "exists"
  | "incapable"
  | "insecure"
  | "domain"
  | "unsupported"
  | "error";

/** What the browser may have of its own; the oldest ones that we run in have none of it. */
interface Native {
  parseRequestOptionsFromJSON?(
    json: RequestOptionsJSON,
  ): PublicKeyCredentialRequestOptions;
  parseCreationOptionsFromJSON?(
    json: CreationOptionsJSON,
  ): PublicKeyCredentialCreationOptions;
  isConditionalMediationAvailable?(): Promise<boolean>;
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

/** What `credentials.get` takes. */
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
 * What `credentials.create` takes. The user's id is the base64url text of 64 hex digits, and the server's own page reads
 * those digits as base64 once more: so does this, and a key made here replaces one made there (docs/protocol/ak-stage-authenticator-webauthn.md#challenge).
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

/** A credential as its text: browsers have a method for it, but for the oldest. */
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

/** What the server takes of a credential: `id` has to be the text of `rawId`, and it knows two attachments. */
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

/** Password managers that stand in for the browser may have the method, and it throws. */
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

/** The one ceremony of the page: browsers refuse a second one, and one that waits unseen would be in its way. */
const RUNNING = Symbol.for("flow-executor.ceremony");
interface Running {
  readonly controller: AbortController;
  readonly isUnseen: boolean;
}
interface WithRunning {
  [RUNNING]?: Running | undefined;
}

/**
 * Runs a ceremony, in the place of any other of this page; one that nobody sees gives way to one that is seen.
 *
 * @returns the credential, `null` where there is none, or `undefined` where the ceremony was given up
 * @throws what the browser throws
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

/** Whether the browser can offer passkeys where a name is filled in. */
export async function hasAutofill(): Promise<boolean> {
  return (
    !obstacle() &&
    (await native()?.isConditionalMediationAvailable?.()) === true
  );
}

/** Why there can be no ceremony here at all. */
export function obstacle(): Failure | undefined {
  if (!globalThis.isSecureContext) return "insecure";
  return globalThis.PublicKeyCredential ? undefined : "unsupported";
}

const FAILURES: Readonly<Record<string, Failure>> = {
  NotFoundError: "none",
  InvalidStateError: "exists",
  ConstraintError: "incapable",
  NotSupportedError: "incapable",
  SecurityError: "domain",
};

/** What an error of a ceremony means. For privacy's sake browsers call most of it by one name; the time tells a little more. */
export function failureOf(error: unknown, hadTime: boolean): Failure {
  const { name } = error as Error;
  if (name === "NotAllowedError") return hadTime ? "cancelled" : "timeout";
  return FAILURES[name] ?? "error";
}
