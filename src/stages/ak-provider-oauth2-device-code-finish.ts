import { html, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
import { places } from "../stage-kit/places.js";
import { checkIcon } from "../stage-kit/icons/check.js";
import { form } from "../stage-kit/form.js";
import { link, links } from "../stage-kit/links.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { statusPanel } from "../stage-kit/status.js";
import type { OAuthDeviceCodeFinishChallenge } from "../protocol/index.js";
import { fill } from "../terms/terms.js";

/**
 * The other device is connected. The stage needs no answer (docs/protocol/ak-provider-oauth2-device-code-finish.md).
 */
export class AkProviderOauth2DeviceCodeFinish extends StageElement<OAuthDeviceCodeFinishChallenge> {
  /**
   * The server's title announces a redirect to the application, but there is no redirect. A recorded server left the
   * application's name out: "Redirecting to %(app)s".
   */
  override get heading(): string {
    const [, application] =
      /^Redirecting to (?!%\()(.+?)(\.\.\.)?$/.exec(super.heading) ?? [];
    return application
      ? fill(this.terms.application_connected, { application })
      : this.terms.device_connected;
  }

  override render(): TemplateResult {
    const { terms } = this;
    // The server plans this flow at that address, and shows this page again at any other request.
    const another = new URL("device", this.context.baseUrl).href;
    return form(
      this,
      html`${statusPanel(checkIcon(), terms.device_connected_help)}
      ${places(this)} ${links(link(this, another, terms.device_another))}`,
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
