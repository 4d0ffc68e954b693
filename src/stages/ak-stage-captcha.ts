import { html, type PropertyValues, type TemplateResult } from "lit";
import { Captcha } from "../stage-kit/captcha/captcha.js";
import { define } from "../platform/define.js";
import { places } from "../stage-kit/places.js";
import { form } from "../stage-kit/form.js";
import { user } from "../stage-kit/user.js";
import { OwnAnswer } from "../stage-kit/own-answer.js";
import { StageElement } from "../stage-kit/stage-element.js";
import type { CaptchaChallenge } from "../protocol/index.js";

/** Asks for a captcha and sends its token automatically (docs/protocol/ak-stage-captcha.md). */
export class AkStageCaptcha extends StageElement<CaptchaChallenge> {
  readonly #captcha = new Captcha(
    this,
    () => this.challenge,
    () => this.#send(),
  );

  readonly #own = new OwnAnswer(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has("challenge")) return;
    // Each new challenge means that the last token was used.
    this.#captcha.reset();
    this.#captcha.take();
  }

  #send(): void {
    const token = this.#captcha.take();
    if (!token) return;
    const { interactive, site_key, response_errors } = this.challenge;
    const response = { token };
    // An invisible captcha needs no person, so after a refusal its automatic answers are limited.
    if (interactive || !response_errors)
      this.request({ do: "respond", response });
    else this.#own.send(response, site_key);
  }

  override render(): TemplateResult {
    return form(
      this,
      html`${user(this)}
        <p class="flow-lead">${this.terms.captcha_lead}</p>
        ${this.#captcha.render()} ${this.#own.render()} ${places(this)}`,
      // Until the widget is there, nothing else can have the focus.
      { lead: this.terms.captcha_lead },
    );
  }
}

define("ak-stage-captcha", AkStageCaptcha);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-captcha": AkStageCaptcha;
  }
}
