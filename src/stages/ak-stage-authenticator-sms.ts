import { html, type TemplateResult } from "lit";
import { SentCodeStage } from "../stage-kit/authenticator/sent-code-stage.js";
import { typedPhoneNumber } from "../stage-kit/authenticator/typed.js";
import { define } from "../platform/define.js";
import { describedBy, invalid, labelled } from "../stage-kit/field.js";
import type { AuthenticatorSMSChallenge } from "../protocol/index.js";

/** Sets up codes by text message (docs/protocol/ak-stage-authenticator-sms.md). */
export class AkStageAuthenticatorSms extends SentCodeStage<AuthenticatorSMSChallenge> {
  protected override readonly key = "phone_number";
  protected override readonly refusal = "phone_number_required";

  override get heading(): string {
    return this.terms.set_up_sms;
  }

  protected override get lead(): string {
    return this.terms.set_up_sms_lead;
  }

  protected override get isAsked(): boolean {
    return this.challenge.phone_number_required ?? true;
  }

  protected override read(text: string): string | undefined {
    return typedPhoneNumber(text);
  }

  protected override addressField(value: string): TemplateResult {
    const { terms } = this;
    return labelled(
      this,
      "phone_number",
      terms.phone_number,
      html`<input
        class="flow-input"
        id=${this.id_("phone_number")}
        name="phone_number"
        type="tel"
        value=${value}
        dir="ltr"
        autocomplete="tel"
        enterkeyhint="go"
        aria-invalid=${invalid(this, "phone_number")}
        aria-describedby=${describedBy(this, "phone_number", true)}
      />`,
      html`<p class="flow-help" id=${this.id_("phone_number", "help")}>
        ${terms.phone_number_help}
      </p>`,
    );
  }

  protected override told(): string {
    return this.terms.code_sent_sms;
  }
}

define("ak-stage-authenticator-sms", AkStageAuthenticatorSms);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-authenticator-sms": AkStageAuthenticatorSms;
  }
}
