import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
import { mailIcon } from "../stage-kit/icons/mail.js";
import { form } from "../stage-kit/form.js";
import { links } from "../stage-kit/links.js";
import { SendAgain } from "../stage-kit/send-again.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { actionButton, textButton } from "../stage-kit/buttons.js";
import { statusPanel } from "../stage-kit/status.js";
import type { EmailChallenge } from "../protocol/index.js";

/**
 * A mail with a link is on its way, and the flow goes on where the link is opened (docs/protocol/ak-stage-email.md). Nothing is
 * sent but for a press.
 */
export class AkStageEmail extends StageElement<EmailChallenge> {
  readonly #again = new SendAgain(this);

  /** "Sent" comes as an error, and is none. */
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
        <div class="flow-actions">
          ${actionButton(this, terms.link_opened, () => this.request({ do: "reload" }))}
          ${this.#again.button(() => this.request({ do: "respond", response: {}, silent: true }))}
          <p class="flow-note" role="status">
            ${this.silent === "sent" ? terms.mail_requested : nothing}
          </p>
        </div>
        ${links(textButton(terms.start_over, () => this.request({ do: "restart" })))}`,
    );
  }

  /** The wire has no address: one that was given here may be named, without saying that there is an account. */
  #text() {
    const { terms } = this;
    const { email, uid_field } = this.context.given;
    if (email) return told(terms.inbox_address, email);
    return uid_field?.includes("@")
      ? told(terms.inbox_account, uid_field)
      : terms.inbox_help;
  }
}

function told(text: string, address: string): TemplateResult {
  const [before = "", after = ""] = text.split("{address}");
  return html`${before}<bdi translate="no">${address}</bdi>${after}`;
}

define("ak-stage-email", AkStageEmail);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-email": AkStageEmail;
  }
}
