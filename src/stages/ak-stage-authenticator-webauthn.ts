import { html, type PropertyValues, type TemplateResult } from "lit";
import { type Asked, Ceremony } from "../stage-kit/authenticator/ceremony.js";
import { define } from "../platform/define.js";
import { form } from "../stage-kit/form.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { user } from "../stage-kit/user.js";
import { creationOptions, credentialJSON } from "../platform/webauthn.js";
import type {
  AttestationJSON,
  AuthenticatorWebAuthnChallenge,
  CreationOptionsJSON,
} from "../protocol/index.js";

/**
 * Enrols a passkey or a security key (docs/protocol/ak-stage-authenticator-webauthn.md). Each challenge can be used
 * once: a rejected answer brings a new one.
 */
export class AkStageAuthenticatorWebauthn extends StageElement<AuthenticatorWebAuthnChallenge> {
  readonly #ceremony = new Ceremony(this, (credential) => {
    const response = credentialJSON<AttestationJSON>(credential);
    this.request({ do: "respond", response: { response } });
  });

  override get heading(): string {
    return this.terms.set_up_webauthn;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const isNew = changed.has("challenge");
    this.#ceremony.ask(this.#asked, isNew && this.formErrors.length > 0);
  }

  override render(): TemplateResult {
    return form(
      this,
      html`${user(this)}
      ${this.#ceremony.render(this.terms.passkey_waiting_new)}`,
    );
  }

  get #asked(): Asked {
    const { registration } = this.challenge;
    // The schema does not specify the type of this object.
    const { challenge, timeout, rp }: Partial<CreationOptionsJSON> =
      registration;
    return {
      kind: "create",
      nonce: challenge ?? "",
      timeout: timeout ?? 0,
      host: rp?.id ?? "",
      call: (options) =>
        navigator.credentials.create({
          publicKey: creationOptions(registration),
          ...options,
        }),
    };
  }
}

define("ak-stage-authenticator-webauthn", AkStageAuthenticatorWebauthn);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-authenticator-webauthn": AkStageAuthenticatorWebauthn;
  }
}
