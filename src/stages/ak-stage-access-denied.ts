import { html, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
import { deniedIcon } from "../stage-kit/icons/denied.js";
import { form } from "../stage-kit/form.js";
import { actionButton } from "../stage-kit/buttons.js";
import { serverText } from "../stage-kit/server-text.js";
import { statusPanel } from "../stage-kit/status.js";
import { user } from "../stage-kit/user.js";
import { StageElement } from "../stage-kit/stage-element.js";
import type { AccessDeniedChallenge } from "../protocol/index.js";

/** The flow ended with a refusal, and the server has dropped the plan (docs/protocol/ak-stage-access-denied.md). */
export class AkStageAccessDenied extends StageElement<AccessDeniedChallenge> {
  override get heading() {
    return this.terms.denied;
  }

  override render(): TemplateResult {
    const { denied_help, go_back } = this.terms;
    // Each line is the message of one policy.
    const [title, ...others] = (this.challenge.error_message ?? "")
      .split("\n")
      .filter(Boolean)
      .map((line) => serverText(this, line));
    const text = others.map((line) => html`<p>${line}</p>`);
    return form(
      this,
      html`${user(this)}
        ${statusPanel(deniedIcon(), title ?? denied_help, text, "danger")}
        <div class="flow-actions">
          ${actionButton(this, go_back, () => this.request({ do: "restart" }), "flow-primary")}
        </div>`,
    );
  }
}

define("ak-stage-access-denied", AkStageAccessDenied);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-access-denied": AkStageAccessDenied;
  }
}
