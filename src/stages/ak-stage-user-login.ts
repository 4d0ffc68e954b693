import { html, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
import { actions } from "../stage-kit/places.js";
import { form } from "../stage-kit/form.js";
import { submitButton } from "../stage-kit/buttons.js";
import { user } from "../stage-kit/user.js";
import { Hold } from "../stage-kit/hold.js";
import { StageElement } from "../stage-kit/stage-element.js";
import type { Answer, UserLoginChallenge } from "../protocol/index.js";

/**
 * Asks whether to stay signed in on this device (docs/protocol/ak-stage-user-login.md). Either answer signs the person
 * in.
 */
export class AkStageUserLogin extends StageElement<UserLoginChallenge> {
  readonly #hold = new Hold(this);

  protected override isHeld(): boolean {
    return this.#hold.on;
  }

  override get heading() {
    return this.terms.stay_signed_in;
  }

  protected override answer(
    _data: FormData,
    pressed: HTMLElement | null,
  ): Answer<"ak-stage-user-login"> {
    return { remember_me: pressed?.getAttribute("value") === "true" };
  }

  override render(): TemplateResult {
    const { terms } = this;
    return form(
      this,
      html`${user(this)}
        <p>${terms.stay_signed_in_help}</p>
        ${actions(
          this,
          submitButton(this, terms.yes, "true", this.isHeld()),
          submitButton(this, terms.no, "false", this.isHeld()),
        )}`,
      { group: true },
    );
  }
}

define("ak-stage-user-login", AkStageUserLogin);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-user-login": AkStageUserLogin;
  }
}
