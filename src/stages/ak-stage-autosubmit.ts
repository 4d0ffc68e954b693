import { html, type PropertyValues, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { resolveWeb } from "../client/target.js";
import { define } from "../platform/define.js";
import { plainForm } from "../stage-kit/form-element.js";
import { doorIcon } from "../stage-kit/icons/door.js";
import { submitButton, startOver } from "../stage-kit/buttons.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { statusPanel } from "../stage-kit/status.js";
import type { AutosubmitChallenge } from "../protocol/index.js";
import { sentence } from "../stage-kit/sentence.js";

/**
 * Leaves the page with a form that posts to another site: automatically, once per challenge, and with the button if
 * that was prevented or failed (docs/protocol/ak-stage-autosubmit.md). The stage never answers the executor.
 */
export class AkStageAutosubmit extends StageElement<AutosubmitChallenge> {
  override get heading() {
    return this.challenge.title ?? this.terms.leaving;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has("challenge")) this.#leave();
  }

  override render(): TemplateResult {
    const { terms } = this;
    const { attrs }: Partial<AutosubmitChallenge> = this.challenge;
    const url = this.#url;
    const text = url
      ? sentence(terms.leaving_to, { host: url.host })
      : terms.error_unsafe;
    const panel = statusPanel(
      doorIcon(),
      terms.leaving,
      html`<p>${text}</p>`,
      url ? undefined : "danger",
    );
    if (!url)
      return html`${panel}
        <div class="flow-actions">${startOver(this)}</div>`;
    // The `action` must not change once the form has fields, because a field may hide the form's own members.
    return html`${keyed(
      url.href,
      html`<form class="flow-form" method="post" action=${url.href}>
        <div class="flow-parts">
          ${panel}
          ${Object.entries(attrs ?? {}).map(
            ([name, value]) =>
              html`<input type="hidden" name=${name} .value=${value} />`,
          )}
          <div class="flow-actions">${submitButton(this, terms.continue)}</div>
        </div>
      </form>`,
    )}`;
  }

  /** Checked like every address of the server. A form cannot open an app, so only http and https are allowed. */
  get #url(): URL | undefined {
    return resolveWeb(this.challenge.url, new URL(this.context.baseUrl));
  }

  protected override submit(event: SubmitEvent): void {
    event.preventDefault();
    event.stopPropagation();
    this.#leave();
  }

  #leave(): void {
    const form = this.querySelector("form");
    const to = this.#url?.href;
    if (!form || to === undefined) return;
    // A field named `submit` would hide the form's method.
    const submit = () => plainForm(this).submit.call(form);
    this.request({ do: "leave", to, reason: "autosubmit", submit });
  }
}

define("ak-stage-autosubmit", AkStageAutosubmit);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-autosubmit": AkStageAutosubmit;
  }
}
