import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { resolveWeb } from "../client/target.js";
import { define } from "../platform/define.js";
import { actions } from "../stage-kit/places.js";
import { checkIcon } from "../stage-kit/icons/check.js";
import { doorIcon } from "../stage-kit/icons/door.js";
import { warningIcon } from "../stage-kit/icons/warning.js";
import { form } from "../stage-kit/form.js";
import { OwnAnswer } from "../stage-kit/own-answer.js";
import type { Content } from "../stage-kit/errors.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { actionButton } from "../stage-kit/buttons.js";
import { statusPanel } from "../stage-kit/status.js";
import {
  forgetLogout,
  interrupted,
  rememberLogout,
} from "../stage-kit/logout/logout.js";
import { postSaml } from "../stage-kit/logout/post-saml.js";
import type { NativeLogoutChallenge } from "../protocol/index.js";
import { sentence } from "../stage-kit/sentence.js";

/**
 * Signs out of one application after the other: the browser goes to each application and comes back
 * (docs/protocol/ak-provider-saml-native-logout.md). Each GET takes the next application from the server's list. If the
 * page was loaded again before it left for an application, the stage shows a warning.
 */
export class AkProviderSamlNativeLogout extends StageElement<NativeLogoutChallenge> {
  #interrupted: string | undefined;
  /** Whether the stage has to answer, because the page cannot or need not be left. */
  #isOver = false;
  readonly #own = new OwnAnswer(this);

  override get heading(): string {
    return this.terms.logout;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has("challenge") || this.isPreview) return;
    this.#interrupted = interrupted();
    this.#isOver = this.challenge.is_complete ?? false;
    if (!this.challenge.is_complete) rememberLogout(this.#name);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.isPreview) return;
    const url = this.#url;
    if (changed.has("challenge") && url && !this.#isOver) this.#leave(url);
    if (!this.#isOver || this.pending) return;
    this.#isOver = false;
    forgetLogout();
    if (this.challenge.is_complete) this.#own.send({}, this.#name);
    else this.request({ do: "respond", response: {} });
  }

  override render(): TemplateResult {
    const { terms } = this;
    if (this.challenge.is_complete)
      return this.#show(
        statusPanel(checkIcon(), terms.logout_complete, nothing),
        this.#own.render(),
      );
    const url = this.#url;
    const title = sentence(terms.logout_of, { application: this.#name });
    const text = url
      ? sentence(terms.leaving_to, { host: url.host })
      : terms.error_unsafe;
    const panel = statusPanel(
      doorIcon(),
      title,
      html`<p>${text}</p>`,
      url ? undefined : "danger",
    );
    const [label, go] = url
      ? [terms.continue, () => this.#leave(url)]
      : [terms.logout_skip, () => this.#skip()];
    return this.#show(
      panel,
      actions(this, actionButton(this, label, go, "flow-primary")),
    );
  }

  #show(panel: TemplateResult, below: Content): TemplateResult {
    return form(this, html`${this.#warning()} ${panel} ${below}`);
  }

  get #name(): string {
    const { provider_name } = this.challenge;
    return provider_name || (this.#url?.host ?? this.terms.logout_unnamed);
  }

  /** Before 2026.5 the key was `binding`, and the relay state was `relay_state`. */
  get #isPost(): boolean {
    const { saml_binding, binding } = this.challenge;
    return (saml_binding ?? binding) === "post";
  }

  get #url(): URL | undefined {
    const { redirect_url, post_url } = this.challenge;
    const to = this.#isPost ? post_url : redirect_url;
    return to ? resolveWeb(to, new URL(this.context.baseUrl)) : undefined;
  }

  /** Skips an application with an unsafe address: an answer brings the next application. */
  #skip(): void {
    this.#isOver = true;
    this.requestUpdate();
  }

  #leave({ href }: URL): void {
    const { saml_relay_state, relay_state, ...message } = this.challenge;
    this.request({
      do: "leave",
      to: href,
      reason: "logout",
      submit: () => {
        forgetLogout();
        if (this.#isPost)
          postSaml(this.ownerDocument, href, {
            ...message,
            saml_relay_state: saml_relay_state ?? relay_state,
          });
        else location.assign(href);
      },
    });
  }

  /** A warning for a logout that was interrupted by a reload. */
  #warning(): Content {
    const application = this.#interrupted;
    if (!application) return nothing;
    return html`<div class="flow-alert flow-alert-warning" role="alert">
      ${warningIcon()}
      <p>${sentence(this.terms.logout_interrupted, { application })}</p>
    </div>`;
  }
}

define("ak-provider-saml-native-logout", AkProviderSamlNativeLogout);

declare global {
  interface HTMLElementTagNameMap {
    "ak-provider-saml-native-logout": AkProviderSamlNativeLogout;
  }
}
