import { html, type PropertyValues, type TemplateResult } from "lit";
import { resolveWeb } from "../client/target.js";
import { define } from "../platform/define.js";
import { places } from "../stage-kit/places.js";
import { alertIcon } from "../stage-kit/icons/alert.js";
import { checkIcon } from "../stage-kit/icons/check.js";
import { clockIcon } from "../stage-kit/icons/clock.js";
import { form } from "../stage-kit/form.js";
import { OwnAnswer } from "../stage-kit/own-answer.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { postSaml } from "../stage-kit/logout/post-saml.js";
import type { IframeLogoutChallenge, LogoutURL } from "../protocol/index.js";
import { fillNumbers } from "../terms/numbers.js";
import { changing } from "../stage-kit/changing.js";

/**
 * The time limit for one application, and for all of them, in ms
 * (docs/protocol/ak-provider-iframe-logout.md#how-to-load-an-entry).
 */
const EACH = 5_000;
const ALL = 6_000;

type Outcome = "waiting" | "done" | "failed";

/**
 * Signs out of several applications at once, each in a hidden frame, and continues even if one fails: no application
 * may block the others (docs/protocol/ak-provider-iframe-logout.md).
 */
export class AkProviderIframeLogout extends StageElement<IframeLogoutChallenge> {
  #outcomes: Outcome[] = [];
  /** Aborts everything that belongs to one challenge. */
  #run: AbortController | undefined;
  /** Whether all logouts have ended, so that the stage has to answer. */
  #isOver = false;
  /** Whether the stage was removed before all logouts had ended. */
  #isCut = false;
  readonly #own = new OwnAnswer(this);

  override get heading(): string {
    return this.terms.logout;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A move ends the frames.
    if (this.#isCut) this.#again();
    this.#isCut = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#isCut = this.#run !== undefined && !this.#run.signal.aborted;
    this.#run?.abort();
  }

  #again(): void {
    this.#outcomes = this.#urls.map(() => "waiting");
    this.#begin();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has("challenge"))
      this.#outcomes = this.#urls.map(() => "waiting");
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has("challenge") && !this.isPreview) this.#begin();
    if (!this.#isOver || this.pending) return;
    this.#isOver = false;
    const names = this.#urls.map(({ provider_name }) => provider_name);
    this.#own.send({}, JSON.stringify(names));
  }

  override render(): TemplateResult {
    const { terms } = this;
    const urls = this.#urls;
    const done = this.#outcomes.filter((each) => each !== "waiting").length;
    const progress = { done, total: urls.length };
    return form(
      this,
      html`<p class="flow-lead" role="status">
          ${changing(urls.length > 0 ? fillNumbers(terms.logout_progress, progress, this.lang) : terms.logout_none)}
        </p>
        <ul class="flow-logouts">
          ${urls.map((url, at) => this.#line(url, this.#outcomes[at] ?? "waiting"))}
        </ul>
        ${this.#own.render()} ${places(this)}
        <div class="flow-logout-frames" aria-hidden="true"></div>`,
      { group: true },
    );
  }

  #line({ provider_name }: LogoutURL, outcome: Outcome): TemplateResult {
    const { terms } = this;
    const icons = { waiting: clockIcon, done: checkIcon, failed: alertIcon };
    return html`<li class="flow-logout" data-outcome=${outcome}>
      ${icons[outcome]()}
      <bdi>${provider_name || terms.logout_unnamed}</bdi>
      <span>${changing(terms[`logout_${outcome}`])}</span>
    </li>`;
  }

  get #urls(): readonly LogoutURL[] {
    return this.challenge.logout_urls ?? [];
  }

  #begin(): void {
    this.#run?.abort();
    this.#isOver = false;
    const run = new AbortController();
    this.#run = run;
    const { signal } = run;
    const all = this.#urls.map((url, at) => this.#open(url, at, signal));
    const late = wait(ALL, signal);
    void Promise.race([Promise.all(all), late]).then(() => {
      if (signal.aborted) return;
      run.abort();
      this.#isOver = true;
      this.requestUpdate();
    });
  }

  /** Resolves when the application has responded, or its time has run out. */
  async #open(url: LogoutURL, at: number, signal: AbortSignal): Promise<void> {
    const place = this.querySelector(".flow-logout-frames");
    const target = resolveWeb(url.url, new URL(this.context.baseUrl));
    let outcome: Outcome = "failed";
    if (place && target) {
      const frame = this.ownerDocument.createElement("iframe");
      frame.name = this.id_(`logout-${at}`);
      frame.title = url.provider_name ?? this.terms.logout_unnamed;
      frame.tabIndex = -1;
      frame.className = "flow-unseen";
      const loaded = new Promise<Outcome>((resolve) => {
        frame.onload = () => {
          if (!isBlank(frame)) resolve("done");
        };
      });
      const message = url.saml_request ?? url.saml_response;
      if (url.binding === "redirect" || !message) frame.src = target.href;
      place.append(frame);
      if (frame.src === "")
        postSaml(this.ownerDocument, target.href, url, frame.name);
      const late = wait(EACH, signal).then((): Outcome => "failed");
      outcome = await Promise.race([loaded, late]);
      frame.remove();
    }
    if (signal.aborted) return;
    this.#outcomes[at] = outcome;
    this.requestUpdate();
  }
}

/** A frame that is the target of a form first loads `about:blank`. */
const isBlank = ({ contentDocument }: HTMLIFrameElement) =>
  contentDocument?.URL === "about:blank";

const wait = (time: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, time);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener("abort", end, { once: true });
  });

define("ak-provider-iframe-logout", AkProviderIframeLogout);

declare global {
  interface HTMLElementTagNameMap {
    "ak-provider-iframe-logout": AkProviderIframeLogout;
  }
}
