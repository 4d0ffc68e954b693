import { html, nothing, type TemplateResult } from "lit";
import { onlyKeys } from "../client/query-pairs.js";
import { define } from "../platform/define.js";
import { actions } from "../stage-kit/places.js";
import { form } from "../stage-kit/form.js";
import { submitButton } from "../stage-kit/buttons.js";
import { link, links } from "../stage-kit/links.js";
import { hidePasswords, passwordField } from "../stage-kit/password-field.js";
import { user, username } from "../stage-kit/user.js";
import { StageElement } from "../stage-kit/stage-element.js";
import type { Answer, PasswordChallenge } from "../protocol/index.js";

/** Asks for the password of the pending user (docs/protocol/ak-stage-password.md). */
export class AkStagePassword extends StageElement<PasswordChallenge> {
  override get fields() {
    return ["password"];
  }

  /**
   * The password is sent as typed, including spaces. An empty password is not sent, because it would count as a failed
   * attempt.
   */
  protected override answer(
    data: FormData,
  ): Answer<"ak-stage-password"> | undefined {
    hidePasswords(this);
    const password = String(data.get("password") ?? "");
    if (password) return { password };
    this.refuse("password", this.terms.password_required);
    return undefined;
  }

  override render(): TemplateResult {
    const { allow_show_password = false } = this.challenge;
    return form(
      this,
      html`${user(this)} ${username(this, this.challenge.pending_user)}
      ${passwordField(this, { name: "password", reveal: allow_show_password })}
      ${actions(this, submitButton(this, this.terms.continue))}
      ${links(this.#recovery())}`,
    );
  }

  /**
   * The server's address has no query (docs/protocol/ak-stage-password.md#challenge), so `next` is added, because the
   * flow needs it after the sign-in.
   */
  #recovery() {
    const { recovery_url } = this.challenge;
    if (!recovery_url) return nothing;
    const next = onlyKeys(this.context.flow?.query ?? "", "next");
    return link(
      this,
      recovery_url + (next && `?${next}`),
      this.terms.forgot_password,
    );
  }
}

define("ak-stage-password", AkStagePassword);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-password": AkStagePassword;
  }
}
