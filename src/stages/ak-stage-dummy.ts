import { html, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
import { actions } from "../stage-kit/places.js";
import { form } from "../stage-kit/form.js";
import { submitButton } from "../stage-kit/buttons.js";
import { StageElement } from "../stage-kit/stage-element.js";
import type { DummyChallenge } from "../protocol/index.js";

/** A stage without fields, for testing flows (docs/protocol/ak-stage-dummy.md). */
export class AkStageDummy extends StageElement<DummyChallenge> {
  override render(): TemplateResult {
    return form(
      this,
      html`<p>${this.challenge.name}</p>
        ${actions(this, submitButton(this, this.terms.continue))}`,
    );
  }
}

define("ak-stage-dummy", AkStageDummy);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-dummy": AkStageDummy;
  }
}
