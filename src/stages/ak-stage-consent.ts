import { html, nothing, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
import { actions } from "../stage-kit/places.js";
import { Hold } from "../stage-kit/hold.js";
import { checkIcon } from "../stage-kit/icons/check.js";
import { plusIcon } from "../stage-kit/icons/plus.js";
import { form } from "../stage-kit/form.js";
import { listOf } from "../stage-kit/list.js";
import { actionButton, submitButton } from "../stage-kit/buttons.js";
import type { Content } from "../stage-kit/errors.js";
import { serverText } from "../stage-kit/server-text.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { user } from "../stage-kit/user.js";
import type {
  Answer,
  ConsentChallenge,
  ConsentPermission,
} from "../protocol/index.js";

/**
 * A permission without a name is not meant for people, and `openid` only means that the person signs in
 * (docs/protocol/ak-stage-consent.md#permissions-without-a-name-are-not-for-people).
 */
const listed = ({ name, id }: ConsentPermission) =>
  name.trim() !== "" && id !== "openid";

/**
 * Asks whether an application may have this data, or whether to continue after a link
 * (docs/protocol/ak-stage-consent.md). There is no answer for "no": the person can only cancel.
 */
export class AkStageConsent extends StageElement<ConsentChallenge> {
  readonly #hold = new Hold(this);

  protected override isHeld(): boolean {
    return this.#hold.on;
  }

  /** A title of its own only if permissions are requested. Otherwise the flow's title is more specific. */
  override get heading() {
    return this.#asked.length > 0 ? this.terms.allow_access : super.heading;
  }

  protected override answer(): Answer<"ak-stage-consent"> {
    return { token: this.challenge.token };
  }

  override render(): TemplateResult {
    const { challenge, terms } = this;
    const { header_text } = challenge;
    const more = listOf(challenge.additional_permissions);
    const given =
      more.length > 0 ? listOf(challenge.permissions).filter(listed) : [];
    return form(
      this,
      html`<p class="flow-lead">
          ${header_text === undefined ? terms.consent_question : serverText(this, header_text)}
        </p>
        ${user(this)}
        ${this.#list(
          more.length > 0 ? terms.permissions_new : terms.permissions,
          plusIcon(),
          this.#asked,
        )}
        ${this.#list(terms.permissions_given, checkIcon(), given, "flow-given")}
        ${actions(
          this,
          submitButton(this, terms.continue, undefined, this.isHeld()),
          actionButton(this, terms.cancel, () =>
            this.request({ do: "restart" }),
          ),
        )}`,
      { group: true },
    );
  }

  get #asked(): ConsentPermission[] {
    const { permissions, additional_permissions } = this.challenge;
    const more = listOf(additional_permissions);
    return (more.length > 0 ? more : listOf(permissions)).filter(listed);
  }

  #list(
    title: string,
    icon: TemplateResult,
    permissions: ConsentPermission[],
    look = "",
  ): Content {
    if (permissions.length === 0) return nothing;
    const id = this.id_(look || "asked");
    return html`<div class="flow-permissions ${look}">
      <p class="flow-label" id=${id}>${title}</p>
      <ul aria-labelledby=${id}>
        ${permissions.map(
          (each) =>
            html`<li data-permission-code=${each.id}>
              ${icon} ${serverText(this, each.name)}
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

define("ak-stage-consent", AkStageConsent);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-consent": AkStageConsent;
  }
}
