/** Replaces the browser's passkeys with those of the visit's authenticator. */
import type {
  CreationOptionsJSON,
  RequestOptionsJSON,
} from "../../src/protocol/index.js";

interface CredentialJSON {
  readonly id: string;
  readonly rawId: string;
  readonly type: string;
  readonly response: Readonly<Record<string, string>>;
}

/** Leaves the options as they are, so that they can be sent. */
class VirtualPublicKeyCredential {
  static parseCreationOptionsFromJSON = (json: CreationOptionsJSON) => json;
  static parseRequestOptionsFromJSON = (json: RequestOptionsJSON) => json;
  static isConditionalMediationAvailable = () => Promise.resolve(false);
  static isUserVerifyingPlatformAuthenticatorAvailable = () =>
    Promise.resolve(true);
  static getClientCapabilities = () => Promise.resolve({});

  readonly type = "public-key";
  readonly authenticatorAttachment = "platform";
  readonly #json: CredentialJSON;

  constructor(json: CredentialJSON) {
    this.#json = json;
  }
  get id(): string {
    return this.#json.id;
  }
  toJSON(): CredentialJSON {
    return this.#json;
  }
}

/** @param folder the visitor's folder, without its last slash */
export function useVirtualPasskeys(folder: string): void {
  const ask = async (
    action: "create" | "get",
    options: unknown,
    signal: AbortSignal | null | undefined,
  ) => {
    const reply = await fetch(`${folder}/-/passkeys/${action}`, {
      method: "POST",
      body: JSON.stringify(options),
      ...(signal && { signal }),
    });
    if (reply.ok)
      return new VirtualPublicKeyCredential(
        (await reply.json()) as CredentialJSON,
      );
    // The names are those of the specification (WebAuthn Level 3, 5.1.3 and 5.1.4).
    throw action === "create"
      ? new DOMException("The key exists.", "InvalidStateError")
      : new DOMException("There is no key.", "NotAllowedError");
  };
  const credentials = {
    create: ({ publicKey, signal }: CredentialCreationOptions) =>
      ask("create", publicKey, signal),
    get: ({ publicKey, signal }: CredentialRequestOptions) =>
      ask("get", publicKey, signal),
  };
  Object.defineProperty(navigator, "credentials", { value: credentials });
  Object.defineProperty(window, "PublicKeyCredential", {
    value: VirtualPublicKeyCredential,
  });
}
