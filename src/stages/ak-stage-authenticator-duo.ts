import {
  html,
  nothing,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { on } from "../platform/on.js";
import { parseUrl } from "../client/url.js";
import { define } from "../platform/define.js";
import { places } from "../stage-kit/places.js";
import { form } from "../stage-kit/form.js";
import type { Content } from "../stage-kit/errors.js";
import { link } from "../stage-kit/links.js";
import { Poll } from "../stage-kit/poll.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { actionButton } from "../stage-kit/buttons.js";
import { problem } from "../stage-kit/status.js";
import { picturable, user } from "../stage-kit/user.js";
import type { AuthenticatorDuoChallenge } from "../protocol/index.js";
import { stageKept } from "../stage-kit/authenticator/set-up-styles.js";

/** The pause between two requests, in ms (docs/protocol/ak-stage-authenticator-duo.md#the-status-endpoint). */
const EVERY = 3_000;

/**
 * Connects a phone with Duo: polls until the phone is connected, and then continues automatically
 * (docs/protocol/ak-stage-authenticator-duo.md).
 */
export class AkStageAuthenticatorDuo extends StageElement<AuthenticatorDuoChallenge> {
  protected override readonly sheets: readonly CSSResult[] = [stageKept];
  #trouble: "expired" | "unchecked" | undefined;
  readonly #poll = new Poll(
    this,
    EVERY,
    (signal) => this.#ask(signal),
    () => this.#tell("unchecked"),
  );

  override get heading(): string {
    return this.terms.set_up_duo;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#watch();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // A server that repeats its refusal is not asked again and again.
    const isRefused = this.challenge.response_errors !== undefined;
    if (changed.has("challenge") && !isRefused) this.#watch();
  }

  override render(): TemplateResult {
    const { terms } = this;
    return form(
      this,
      html`${user(this)} ${this.#complaint()}
        <p class="flow-lead">${terms.duo_scan}</p>
        ${this.#picture()}
        <div class="flow-app-link">${this.#link()}</div>
        ${places(this)}`,
      { lead: terms.duo_scan },
    );
  }

  #watch(): void {
    if (!this.isPreview) this.#poll.start();
  }

  async #ask(signal: AbortSignal): Promise<"again" | "stop"> {
    const { stage_uuid } = this.challenge;
    const path = `api/v3/stages/authenticator/duo/${encodeURIComponent(stage_uuid)}/enrollment_status/`;
    const body = await this.context.client.helper(path, { signal });
    const { duo_response } = (body ?? {}) as { duo_response?: unknown };
    if (duo_response === "waiting") {
      this.#tell(undefined);
      return "again";
    }
    if (duo_response === "success")
      this.request({ do: "respond", response: {} });
    // Without a plan the server crashes, and would crash again, so polling stops.
    else this.#tell(duo_response === "invalid" ? "expired" : "unchecked");
    return "stop";
  }

  #tell(trouble: "expired" | "unchecked" | undefined): void {
    if (trouble === this.#trouble) return;
    this.#trouble = trouble;
    this.requestUpdate();
  }

  #complaint(): Content {
    const { terms } = this;
    if (!this.#trouble) return nothing;
    return this.#trouble === "expired"
      ? problem(
          terms.duo_expired,
          undefined,
          actionButton(this, terms.start_over, () =>
            this.request({ do: "restart" }),
          ),
        )
      : problem(
          terms.duo_not_checked,
          undefined,
          actionButton(this, terms.retry, () => this.#again()),
        );
  }

  #again(): void {
    this.#tell(undefined);
    this.#poll.stop();
    this.#poll.start();
  }

  #picture(): Content {
    const src = picturable(this.challenge.activation_barcode, this);
    return src
      ? html`<img
          class="flow-qr"
          src=${src}
          alt=${this.terms.qr_code}
          width="216"
          height="216"
          @error=${on(hide)}
        />`
      : nothing;
  }

  /** The link opens the app if the app is on this device. Without a link, the person types the code into the app. */
  #link(): Content {
    const { activation_code } = this.challenge;
    return parseUrl(activation_code)
      ? link(this, activation_code, this.terms.duo_open)
      : html`<code class="flow-code" dir="ltr" translate="no"
          >${activation_code}</code
        >`;
  }
}

/** Hides a picture that failed to load; the link remains. */
const hide = ({ currentTarget }: Event) => {
  (currentTarget as HTMLElement).hidden = true;
};

define("ak-stage-authenticator-duo", AkStageAuthenticatorDuo);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-authenticator-duo": AkStageAuthenticatorDuo;
  }
}
