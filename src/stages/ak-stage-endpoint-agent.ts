import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
import { places } from "../stage-kit/places.js";
import { deniedIcon } from "../stage-kit/icons/denied.js";
import { shieldIcon } from "../stage-kit/icons/shield.js";
import { form } from "../stage-kit/form.js";
import { OwnAnswer } from "../stage-kit/own-answer.js";
import { Patience, waysOn } from "../stage-kit/patience.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { actionButton, startOver } from "../stage-kit/buttons.js";
import { statusPanel } from "../stage-kit/status.js";
import type { EndpointAgentChallenge } from "../protocol/index.js";
import { changing } from "../stage-kit/changing.js";

/**
 * The name of the agent's browser extension in the posted messages
 * (docs/protocol/ak-stage-endpoint-agent.md#the-extension-is-asked-by-postmessage).
 */
const EXTENSION = "authentik-platform-sso";

/**
 * Asks the agent on this computer, through its browser extension, for information about the computer, and tells the
 * server if there is no response. After a refusal, the stage asks again only if the person wants it
 * (docs/protocol/ak-stage-endpoint-agent.md).
 */
export class AkStageEndpointAgent extends StageElement<EndpointAgentChallenge> {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The answer to send as soon as no request is in flight. */
  #heard: string | null | undefined;
  readonly #own = new OwnAnswer(this);
  readonly #patience = new Patience(this);

  override get heading(): string {
    return this.terms.agent;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#page.addEventListener("message", this.#hear);
    if (this.hasUpdated) this.#ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#page.removeEventListener("message", this.#hear);
    clearTimeout(this.#timer);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has("challenge")) this.#ask();
    if (this.#heard === undefined || this.pending) return;
    const response = this.#heard;
    this.#heard = undefined;
    this.#own.send({ response });
  }

  override render(): TemplateResult {
    const { terms } = this;
    const refused = this.#isRefused;
    return form(
      this,
      html`${statusPanel(
        refused ? deniedIcon() : shieldIcon(),
        refused ? terms.agent_refused : terms.agent_waiting,
        html`<p>
          ${changing(refused ? terms.agent_refused_help : terms.agent_help)}
        </p>`,
        refused ? "danger" : "waiting",
      )}
      ${this.#own.render()}
      ${
        refused
          ? html`<div class="flow-actions">
              ${actionButton(this, terms.retry, () => this.request({ do: "reload" }), "flow-primary")}
              ${startOver(this)}
            </div>`
          : this.#patience.isOver
            ? waysOn(this, () => this.request({ do: "reload" }))
            : nothing
      }
      ${places(this)}`,
    );
  }

  get #page(): Window {
    return this.ownerDocument.defaultView ?? window;
  }

  get #isRefused(): boolean {
    return this.formErrors.length > 0;
  }

  #ask(): void {
    clearTimeout(this.#timer);
    this.#heard = undefined;
    if (this.#isRefused || this.isPreview) return;
    const { challenge, challenge_idle_timeout } = this.challenge;
    this.#timer = setTimeout(
      () => this.#answer(null),
      challenge_idle_timeout * 1_000,
    );
    this.#patience.start();
    this.#page.postMessage({ _ak_ext: EXTENSION, challenge }, this.#origin);
  }

  get #origin(): string {
    // A page at `about:srcdoc` has an origin, but its address has none.
    return this.#page.origin;
  }

  /** Receives messages. The stage's own message also arrives here, and any frame of the page can post messages too. */
  readonly #hear = ({ data, origin, source }: MessageEvent): void => {
    if (source !== this.#page || origin !== this.#origin) return;
    const { _ak_ext, response } = (data ?? {}) as Record<string, unknown>;
    if (_ak_ext !== EXTENSION) return;
    if (response === null || (typeof response === "string" && response))
      this.#answer(response);
  };

  /** Only the first answer counts. */
  #answer(response: string | null): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#patience.stop();
    this.#heard = response;
    this.requestUpdate();
  }
}

define("ak-stage-endpoint-agent", AkStageEndpointAgent);

declare global {
  interface HTMLElementTagNameMap {
    "ak-stage-endpoint-agent": AkStageEndpointAgent;
  }
}
