import { html, type CSSResult, type TemplateResult } from "lit";
import { Copying } from "../stage-kit/authenticator/copying.js";
import { Printing } from "../stage-kit/authenticator/printing.js";
import { define } from "../platform/define.js";
import { actions } from "../stage-kit/places.js";
import { downloadIcon } from "../stage-kit/icons/download.js";
import { printIcon } from "../stage-kit/icons/print.js";
import { form } from "../stage-kit/form.js";
import { actionButton, submitButton } from "../stage-kit/buttons.js";
import { fieldErrors } from "../stage-kit/errors.js";
import { describedBy, invalid } from "../stage-kit/field.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { user } from "../stage-kit/user.js";
import type {
  Answer,
  AuthenticatorStaticChallenge,
} from "../protocol/index.js";
import { stageKept } from "../stage-kit/authenticator/set-up-styles.js";
import { fill } from "../terms/terms.js";

/**
 * Shows recovery codes, which the person must confirm as saved before the flow continues
 * (docs/protocol/ak-stage-authenticator-static.md).
 */
export class AkStageAuthenticatorStatic extends StageElement<AuthenticatorStaticChallenge> {
  protected override readonly sheets: readonly CSSResult[] = [stageKept];
  readonly #copying = new Copying(this, ".flow-codes");
  readonly #printing = new Printing(this, () => [
    this.#title,
    ...this.challenge.codes,
  ]);

  override get heading(): string {
    return this.terms.set_up_static;
  }

  /** `saved` is not a key of the protocol: the check box is only for the person. */
  override get fields(): readonly string[] {
    return ["saved"];
  }

  protected override answer(
    data: FormData,
  ): Answer<"ak-stage-authenticator-static"> | undefined {
    if (data.has("saved")) return {};
    this.refuse("saved", this.terms.static_required);
    return undefined;
  }

  override render(): TemplateResult {
    const { terms } = this;
    const { codes } = this.challenge;
    return form(
      this,
      html`${user(this)}
        <p class="flow-lead">${terms.static_lead}</p>
        <ul class="flow-codes" dir="ltr" translate="no" data-secret>
          ${codes.map((code) => html`<li><code>${code}</code></li>`)}
        </ul>
        <div class="flow-keep">
          ${this.#copying.render(codes.join("\n"), terms.copy_all)}
          ${actionButton(this, html`${downloadIcon()} ${terms.static_download}`, () => this.#download())}
          ${actionButton(this, html`${printIcon()} ${terms.static_print}`, () => this.#printing.print())}
        </div>
        <div class="flow-field">
          <label class="flow-choice">
            <input
              class="flow-check"
              type="checkbox"
              name="saved"
              id=${this.id_("saved")}
              aria-invalid=${invalid(this, "saved")}
              aria-describedby=${describedBy(this, "saved")}
            />
            <span>${terms.static_saved}</span>
          </label>
          ${fieldErrors(this, "saved")}
        </div>
        ${actions(this, submitButton(this, terms.continue))}`,
      { lead: terms.static_lead },
    );
  }

  /** The user, the host and the date, because the person may have older codes. */
  get #title(): string {
    const { host } = new URL(this.context.baseUrl);
    const { pending_user } = this.challenge;
    const issuer = pending_user ? `${pending_user}, ${host}` : host;
    return `${fill(this.terms.static_title, { issuer })}, ${today()}`;
  }

  #download(): void {
    const text = [this.#title, "", ...this.challenge.codes, ""].join("\r\n");
    const url = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
    const { hostname } = new URL(this.context.baseUrl);
    const download = `recovery-codes-${hostname}-${today()}.txt`;
    const anchor = document.createElement("a");
    Object.assign(anchor, { href: url, download }).click();
    // The browser has started the download by the next task.
    setTimeout(() => URL.revokeObjectURL(url));
  }
}

/** The date as `YYYY-MM-DD`. */
const today = () => {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

define("ak-stage-authenticator-static", AkStageAuthenticatorStatic);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-authenticator-static": AkStageAuthenticatorStatic;
  }
}
