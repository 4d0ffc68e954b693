import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
import { actions } from "../stage-kit/places.js";
import { mailIcon } from "../stage-kit/icons/mail.js";
import { form } from "../stage-kit/form.js";
import { links } from "../stage-kit/links.js";
import { SendAgain } from "../stage-kit/send-again.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { actionButton, textButton } from "../stage-kit/buttons.js";
import { statusPanel } from "../stage-kit/status.js";
import type { EmailChallenge } from "../protocol/index.js";
import { sentence } from "../stage-kit/sentence.js";

/**
 * The server has sent a mail with a link, and the flow continues where the person opens the link
 * (docs/protocol/ak-stage-email.md). The stage sends something only when the person presses a button.
 */
export class AkStageEmail extends StageElement<EmailChallenge> {
  readonly #again = new SendAgain(this);

  /** The server reports a sent mail as an error; this error is not shown. */
  override get formErrors() {
    return super.formErrors.filter((error) => error !== "email-sent");
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.hasUpdated) this.#again.start();
  }

  override render(): TemplateResult {
    const { terms } = this;
    return form(
      this,
      html`${statusPanel(mailIcon(), terms.check_inbox, html`<p>${this.#text()}</p>`)}
      ${actions(
        this,
        html`${actionButton(this, terms.link_opened, () => this.request({ do: "reload" }))}
          ${this.#again.button(() => this.request({ do: "respond", response: {}, silent: true }))}
          <p class="flow-note" role="status">
            ${this.silent === "sent" ? this.#again.when(terms.mail_requested) : nothing}
          </p>`,
      )}
      ${links(textButton(terms.start_over, () => this.request({ do: "restart" })))}`,
    );
  }

  /**
   * The challenge has no address. The text names an address that the person has typed, without saying that an account
   * exists.
   */
  #text() {
    const { terms } = this;
    const { email, uid_field } = this.context.given;
    if (email) return sentence(terms.inbox_address, { address: email });
    return uid_field?.includes("@")
      ? sentence(terms.inbox_account, { address: uid_field })
      : terms.inbox_help;
  }
}

define("ak-stage-email", AkStageEmail);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-email": AkStageEmail;
  }
}
