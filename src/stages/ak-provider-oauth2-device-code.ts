import { html, type TemplateResult } from "lit";
import { on } from "../platform/on.js";
import { define } from "../platform/define.js";
import { actions } from "../stage-kit/places.js";
import { typedCode } from "../stage-kit/authenticator/typed.js";
import { form } from "../stage-kit/form.js";
import { submitButton } from "../stage-kit/buttons.js";
import { describedBy, invalid, labelled } from "../stage-kit/field.js";
import { StageElement } from "../stage-kit/stage-element.js";
import type { Answer, OAuthDeviceCodeChallenge } from "../protocol/index.js";

const digitsOf = (text: string) => typedCode(text).replace(/\D/g, "");

/** Groups of three digits are easier to read and compare. */
const grouped = (digits: string) => digits.replace(/(\d{3})(?=\d)/g, "$1 ");

/** Asks for the code that another device shows (docs/protocol/ak-provider-oauth2-device-code.md). */
export class AkProviderOauth2DeviceCode extends StageElement<OAuthDeviceCodeChallenge> {
  override get fields() {
    return ["code"];
  }

  /** The code is sent as text, because it may start with zeros. */
  protected override answer(
    data: FormData,
  ): Answer<"ak-provider-oauth2-device-code"> | undefined {
    const code = digitsOf(String(data.get("code") ?? ""));
    if (code) return { code };
    this.refuse("code", this.terms.code_required);
    return undefined;
  }

  override render(): TemplateResult {
    const { terms } = this;
    return form(
      this,
      html`<p class="flow-lead">${terms.device_code_lead}</p>
        ${labelled(
          this,
          "code",
          terms.device_code,
          html`<input
            class="flow-input flow-code-input"
            id=${this.id_("code")}
            name="code"
            data-secret
            value=${grouped(digitsOf(this.#given))}
            inputmode="numeric"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            translate="no"
            dir="ltr"
            enterkeyhint="go"
            aria-invalid=${invalid(this, "code")}
            aria-describedby=${describedBy(this, "code")}
            @input=${on(group)}
          />`,
        )}
        ${actions(this, submitButton(this, terms.continue))}`,
    );
  }

  /** The code from the page's address. */
  get #given(): string {
    const query = new URLSearchParams(this.context.flow?.query ?? "");
    const code = query.get("code") ?? "";
    // Other pages use `code` in their addresses too.
    return /^\d+$/.test(typedCode(code)) ? code : "";
  }
}

/** Groups the typed digits. The caret stays after the same digit. */
function group(event: InputEvent): void {
  if (event.isComposing) return;
  const input = event.currentTarget as HTMLInputElement;
  const { value, selectionStart } = input;
  const before = digitsOf(value.slice(0, selectionStart ?? value.length));
  const text = grouped(digitsOf(value));
  if (text === value) return;
  input.value = text;
  const end = grouped(before).length;
  input.setSelectionRange(end, end);
}

define("ak-provider-oauth2-device-code", AkProviderOauth2DeviceCode);

declare global {
  interface HTMLElementTagNameMap {
    "ak-provider-oauth2-device-code": AkProviderOauth2DeviceCode;
  }
}
