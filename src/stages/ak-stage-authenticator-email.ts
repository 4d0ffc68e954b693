import type { TemplateResult } from "lit";
import { SentCodeStage } from "../stage-kit/authenticator/sent-code-stage.js";
import { define } from "../platform/define.js";
import type { Content } from "../stage-kit/errors.js";
import { field } from "../stage-kit/field.js";
import { isAddress, typedAddress } from "../stage-kit/typed-address.js";
import type { AuthenticatorEmailChallenge } from "../protocol/index.js";
import { sentence } from "../stage-kit/sentence.js";

/** Sets up codes by e-mail (docs/protocol/ak-stage-authenticator-email.md). */
export class AkStageAuthenticatorEmail extends SentCodeStage<AuthenticatorEmailChallenge> {
  protected override readonly key = "email";
  protected override readonly refusal = "invalid_email";

  override get heading(): string {
    return this.terms.set_up_email;
  }

  protected override get lead(): string {
    return this.terms.set_up_email_lead;
  }

  protected override get isAsked(): boolean {
    return this.challenge.email_required ?? true;
  }

  /** The server does not check the address, and an invalid address blocks the stage. */
  protected override read(text: string): string | undefined {
    const address = typedAddress(text);
    const hasDomain = /@.*[.\u3002\uFF0E\uFF61]/.test(address);
    return hasDomain && isAddress(address) ? address : undefined;
  }

  protected override addressField(value: string): TemplateResult {
    return field(this, {
      name: "email",
      label: this.terms.uid_email,
      value,
      autocomplete: "email",
      inputmode: "email",
    });
  }

  protected override told(): Content | string {
    const { email: address } = this.challenge;
    return address
      ? sentence(this.terms.code_sent_to, { address })
      : this.terms.code_sent_email;
  }
}

define("ak-stage-authenticator-email", AkStageAuthenticatorEmail);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-authenticator-email": AkStageAuthenticatorEmail;
  }
}
