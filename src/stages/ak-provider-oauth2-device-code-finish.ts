import { html, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
import { checkIcon } from "../stage-kit/icons/check.js";
import { form } from "../stage-kit/form.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { statusPanel } from "../stage-kit/status.js";
import type { OAuthDeviceCodeFinishChallenge } from "../protocol/index.js";

/**
 * The other device is connected. The stage needs no answer (docs/protocol/ak-provider-oauth2-device-code-finish.md).
 */
export class AkProviderOauth2DeviceCodeFinish extends StageElement<OAuthDeviceCodeFinishChallenge> {
  override render(): TemplateResult {
    const { device_connected, device_connected_help } = this.terms;
    return form(
      this,
      statusPanel(
        checkIcon(),
        device_connected,
        html`<p>${device_connected_help}</p>`,
      ),
    );
  }
}

define(
  "ak-provider-oauth2-device-code-finish",
  AkProviderOauth2DeviceCodeFinish,
);

declare global {
  interface HTMLElementTagNameMap {
    "ak-provider-oauth2-device-code-finish": AkProviderOauth2DeviceCodeFinish;
  }
}
