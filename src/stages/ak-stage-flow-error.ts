import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
import { actions } from "../stage-kit/places.js";
import { warningIcon } from "../stage-kit/icons/warning.js";
import { form } from "../stage-kit/form.js";
import { actionButton, startOver } from "../stage-kit/buttons.js";
import { serverText } from "../stage-kit/server-text.js";
import { statusPanel } from "../stage-kit/status.js";
import { StageElement } from "../stage-kit/stage-element.js";
import type { FlowErrorChallenge } from "../protocol/index.js";

/**
 * The server failed during the flow but kept the plan, so a retry may succeed (docs/protocol/ak-stage-flow-error.md).
 * Only administrators see more than a request number.
 */
export class AkStageFlowError extends StageElement<FlowErrorChallenge> {
  /** Whether a retry has failed too. */
  #inVain = false;

  override get heading() {
    return this.terms.crashed;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.get("challenge")) this.#inVain = true;
  }

  override render(): TemplateResult {
    const { request_id, error, traceback } = this.challenge;
    const { terms } = this;
    const text = html`<p>
        ${error === undefined ? terms.crashed_help : serverText(this, error)}
      </p>
      ${request_id ? html`<p>${terms.request} <code class="flow-code" translate="no">${request_id}</code></p>` : nothing}`;
    return form(
      this,
      html`${statusPanel(warningIcon(), terms.crashed_title, text, "danger")}
      ${traceback ? html`<pre class="flow-traceback" translate="no" tabindex="0">${traceback}</pre>` : nothing}
      ${actions(
        this,
        actionButton(
          this,
          terms.retry,
          () => this.request({ do: "reload" }),
          "flow-primary",
        ),
        this.#inVain ? this.#waysOut() : nothing,
      )}`,
    );
  }

  #waysOut() {
    const { terms } = this;
    return html`${this.context.back ? actionButton(this, terms.back_to_form, () => this.request({ do: "show" })) : nothing}
    ${startOver(this)}`;
  }
}

define("ak-stage-flow-error", AkStageFlowError);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-flow-error": AkStageFlowError;
  }
}
