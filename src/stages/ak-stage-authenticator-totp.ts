import { html, nothing, type CSSResult, type TemplateResult } from "lit";
import { parseUrl } from "../client/url.js";
import { CodeField } from "../stage-kit/authenticator/code-field.js";
import { Copying } from "../stage-kit/authenticator/copying.js";
import type * as Qr from "../stage-kit/authenticator/qr.js";
import { define } from "../platform/define.js";
import { actions } from "../stage-kit/places.js";
import { form } from "../stage-kit/form.js";
import { part } from "../stage-kit/part.js";
import { submitButton } from "../stage-kit/buttons.js";
import type { Content } from "../stage-kit/errors.js";
import { link } from "../stage-kit/links.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { user } from "../stage-kit/user.js";
import { media } from "../platform/media.js";
import type { Answer, AuthenticatorTOTPChallenge } from "../protocol/index.js";
import { stageKept } from "../stage-kit/authenticator/set-up-styles.js";

/** An invalid sequence such as `%FF` stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Enrols an authenticator app: shows its key as a QR code, as a link and as text, and asks for a first code
 * (docs/protocol/ak-stage-authenticator-totp.md). The focus starts at the top, because focusing the field would scroll
 * the QR code out of view.
 */
export class AkStageAuthenticatorTotp extends StageElement<AuthenticatorTOTPChallenge> {
  protected override readonly sheets: readonly CSSResult[] = [stageKept];
  #qr: typeof Qr | undefined;
  readonly #code = new CodeField(this, () => this.errorsOf("code").length > 0);
  readonly #copying = new Copying(this, ".flow-key");

  override get heading(): string {
    return this.terms.set_up_totp;
  }

  override get fields(): readonly string[] {
    return ["code"];
  }

  protected override answer(
    data: FormData,
  ): Answer<"ak-stage-authenticator-totp"> | undefined {
    const code = this.#code.take(data);
    return code ? { code } : undefined;
  }

  /** The QR code needs a separate library. */
  protected override async loadParts(): Promise<void> {
    this.#qr ??= await import("../stage-kit/authenticator/qr.js");
  }

  override render(): TemplateResult {
    const { terms } = this;
    const uri = this.#uri;
    const { searchParams } = parseUrl(uri) ?? new URL("otpauth:");
    const digits = Number(searchParams.get("digits") ?? 6);
    const app = this.#link(uri);
    // On a touch device the app is probably on the same device, so the link comes before the QR code.
    const isTouched = media("(pointer: coarse)")?.matches;
    return form(
      this,
      html`${user(this)}
        <p class="flow-lead">${terms.totp_lead}</p>
        ${isTouched ? app : nothing}
        ${part(this, () => this.#qr?.qr(uri, terms.qr_code))}
        ${this.#key(searchParams.get("secret") ?? "")}
        ${isTouched ? nothing : app} ${this.#code.render({ lengths: [digits] })}
        ${actions(this, submitButton(this, terms.continue))}`,
      { lead: terms.totp_lead },
    );
  }

  /** The key's URI. Some servers encode the URI once too often; then it is decoded. */
  get #uri(): string {
    const { config_url } = this.challenge;
    return /^otpauth%3A/i.test(config_url)
      ? config_url.replace(/(%[0-9a-f]{2})+/gi, decoded)
      : config_url;
  }

  #key(secret: string): Content {
    if (!secret) return nothing;
    const { terms } = this;
    const groups = secret.match(/.{1,4}/g) ?? [];
    return html`<div class="flow-field">
      <span class="flow-label" id=${this.id_("key")}>${terms.totp_key}</span>
      <div class="flow-kept">
        <code
          class="flow-key"
          data-secret
          dir="ltr"
          translate="no"
          aria-labelledby=${this.id_("key")}
          >${groups.map((group) => html`<span>${group}</span>`)}</code
        >
        ${this.#copying.render(secret, terms.copy)}
      </div>
    </div>`;
  }

  #link(uri: string): Content {
    if (!uri.startsWith("otpauth:")) return nothing;
    return html`<div class="flow-app-link" data-secret>
      ${link(this, uri, this.terms.totp_open)}
    </div>`;
  }
}

define("ak-stage-authenticator-totp", AkStageAuthenticatorTotp);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-authenticator-totp": AkStageAuthenticatorTotp;
  }
}
