import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { earlyStart } from "../client/early-start.js";
import { flowFromUrl, type Flow } from "../client/flow.js";
import type { FlowClient } from "../client/flow-client.js";
import type { FlowError } from "../client/errors.js";
import type { FlowQuery } from "../client/query.js";
import {
  isThrottled,
  type Finished,
  type Outcome,
  type SessionState,
} from "../client/session/state.js";
import type { FrameView } from "./end-and-errors.js";
import { hiddenParts, type HiddenPart } from "../stage-kit/hide.js";
import { frameHeader } from "./header.js";
import { isSource, ownClient } from "./session-bridge.js";
import { Slow } from "./slow.js";
import { Layout } from "./layout.js";
import { stageContext } from "./stage-context.js";
import { PageWords, type Words } from "./page-words.js";
import { StagePlace } from "./stage-place.js";
import { mindSurroundings } from "./surroundings.js";
import { FlowChallengeEvent } from "../events.js";
import { FlowController } from "./flow-controller.js";
import { FlowSettings } from "./flow-settings.js";
import { activation } from "../platform/prerendering.js";
import { setStates } from "../platform/custom-state.js";
import type { Challenge } from "../protocol/index.js";
import { adoptStyles } from "../styles/adopt.js";
import { frame } from "../styles/frame.js";
import { stageSheets } from "../styles/stage-sheets.js";
import { paintPlainly, tokens } from "../styles/tokens.js";
import { version } from "../version.js";

/**
 * Runs an authentik flow in any page.
 *
 * @summary Fetches the flow's challenges, shows a form for each, and sends the answers until the flow is done.
 *
 * @fires {FlowQuestionEvent} flow-question - A challenge is about to be shown. Cancelable. Does not bubble.
 * @fires {FlowChallengeEvent} flow-challenge - The element shows a challenge. Does not bubble.
 * @fires {FlowResponseEvent} flow-response - An answer is about to be sent. Cancelable. Does not bubble.
 * @fires {FlowExchangeEvent} flow-exchange - A request of the flow has been sent. Does not bubble.
 * @fires {FlowDoneEvent} flow-done - A run has ended.
 * @fires {FlowRedirectEvent} flow-redirect - The page is about to be left, or another flow is about to continue here. Cancelable.
 * @fires {FlowErrorEvent} flow-error - An error outside the flow has occurred.
 * @fires {FlowMessageEvent} flow-message - A notice of the server is about to be shown. Cancelable.
 *
 * @slot logo - Above the title.
 * @slot before - Above the card.
 * @slot after - Below the card.
 * @slot footer - Below everything else. In layouts with a column beside the background, at the end of the column.
 * @slot loading - Shown until the first challenge arrives.
 * @slot stage - Reserved for the stage, which the element adds itself.
 *
 * @csspart background - The image or page behind the card.
 * @csspart frame - The container of all other parts.
 * @csspart card - The card.
 * @csspart header - The logo and the title.
 * @csspart logo - The container of the logo.
 * @csspart title - The title.
 * @csspart stage - The container of the stage.
 * @csspart footer - The container of the footer.
 * @csspart progress - The progress bar at the top edge of the card.
 * @csspart error - An error outside the flow.
 * @csspart message - A message about the session, above the form.
 *
 * @cssprop [--flow-accent=#3d5bd9] - The accent colour, from which other colours are derived.
 * @cssprop --flow-on-accent - Text on the accent colour. Default: white on dark and medium colours, black on light ones.
 * @cssprop --flow-background - The area behind the card.
 * @cssprop --flow-surface - The background of the card.
 * @cssprop --flow-text - Text.
 * @cssprop --flow-muted - Secondary text.
 * @cssprop --flow-border - Borders of controls.
 * @cssprop --flow-danger - Errors.
 * @cssprop --flow-success - Success messages.
 * @cssprop --flow-warning - Warnings.
 * @cssprop [--flow-radius=8px] - Corner radius of controls. The radius of the card is 1.5 times as large.
 * @cssprop --flow-space - The unit of all distances. Default: 1/11 of the height of controls, which is 4px.
 * @cssprop [--flow-font-size=medium] - The size of the text, from which other sizes are derived. A length.
 * @cssprop [--flow-control-height=44px] - The height of fields and buttons, at least 24px. Other distances follow. A length.
 * @cssprop [--flow-font=system-ui] - The font family.
 * @cssprop [--flow-width=416px] - The maximum width of the card.
 * @cssprop --flow-shadow - The shadow of the card.
 *
 * @cssstate pending - A request is in flight, code is loading, or the page is about to be left.
 * @cssstate error - An error outside the flow is shown.
 * @cssstate done - The run is over and its result is shown.
 */
export class FlowExecutor extends FlowSettings {
  /** The version of the package. */
  static readonly version: string = version;

  static override styles = [tokens, frame];

  readonly #flow: FlowController;
  readonly #place = new StagePlace(this);
  readonly #layout = new Layout(this);
  readonly #internals = this.attachInternals();
  readonly #slow: Slow;
  #ownClient: ReturnType<typeof ownClient> | undefined;
  /** The page's `challenge` with which a flow was started. The next start asks the server instead. */
  #started: Challenge | undefined;
  /** The client that requested the challenge on the page. */
  #asked: FlowClient | undefined;
  /** The challenge that could not be rendered. */
  #broken: Challenge | undefined;
  readonly #pageWords = new PageWords(this);
  /** The texts for this update. */
  #words: Words;
  #hidden: readonly HiddenPart[] = [];
  /** The view for this update. */
  #view: FrameView | undefined;
  /** The challenge that was last reported by `flow-challenge`. */
  #told: Challenge | undefined;
  /** Resolves after `flow-challenge` was dispatched for that challenge. */
  #shown = Promise.resolve();

  constructor() {
    super();
    const start = () => void this.#begin();
    const client = () => this.#client;
    this.#flow = new FlowController(this, {
      start,
      client,
      view: () => this.#view,
    });
    this.#words = this.#pageWords.read(this.#flow.language.terms, undefined);
    this.#slow = new Slow(this, this.#flow, this.#layout, this.#place);
    mindSurroundings(this, this.#place, { start, client });
  }

  /** The running flow: the page's flow, or another flow that continued in its place. */
  get flow(): Flow | undefined {
    return this.#flow.state?.flow;
  }

  /** Whether a request is in flight, code is loading, or the page is about to be left. */
  get pending(): boolean {
    return this.#flow.pending;
  }

  /** The error outside the flow, if there is one. */
  get error(): FlowError | undefined {
    return this.#flow.error;
  }

  /** Starts the page's flow. If the server has a plan of this flow, the flow continues at the current stage. On a prerendered page, waits until the page is activated. */
  async start(): Promise<Outcome> {
    const ahead = activation(this.ownerDocument);
    if (ahead) {
      await ahead;
      if (!this.isConnected) return "ignored";
    }
    const flow = this.#pageFlow;
    let { challenge } = this;
    if (!flow) {
      if (challenge) this.#flow.session.preview(challenge);
      return "ignored";
    }
    if (challenge === this.#started) challenge = undefined;
    else this.#started = challenge;
    const { fresh } = this;
    return this.#flow.start(flow, {
      fresh,
      challenge,
      isOver: this.whenSignedIn === "done" ? this.#isSignedIn : undefined,
      before: earlyStart(),
    });
  }

  /** Cancels the running flow and starts it again. This does not sign the person out. */
  restart(): Promise<Outcome> {
    return this.#flow.run((session) => session.restart());
  }

  /** Answers the challenge in place of its stage. */
  respond(response: object): Promise<Outcome> {
    return this.#flow.respond(response);
  }

  /** Gets the challenge again after an error. An answer is never sent again automatically. */
  retry(): Promise<Outcome> {
    return this.#flow.retry();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#flow.state) this.#flow.session.redirect = this.redirect;
    const moved =
      changed.has("slug") && this.slug && this.slug !== this.flow?.slug;
    const previewed = changed.has("challenge") && !this.#pageFlow;
    const hydrated = changed.has("deferHydration");
    // A changed client for the same base URL is used at the next start.
    const rebased =
      this.hasUpdated &&
      (changed.has("client") || changed.has("baseUrl")) &&
      this.#flow.client.base.href !== this.#client.base.href;
    if (rebased) this.#place.clear();
    if (this.hasUpdated && (moved || previewed || hydrated || rebased)) {
      void this.#begin();
    }
    if (changed.has("hide")) this.#hidden = hiddenParts(this.hide);
    if (this.hasUpdated && changed.has("stages")) void this.#flow.remap();
    // Place the stage before the frame renders, because the frame shows the stage's title.
    const { view: state, tag, language } = this.#flow;
    this.#words = this.#pageWords.read(language.terms, state?.challenge);
    this.#layout.set(this.layout ?? state?.flowInfo?.layout);
    const ended = this.#finished ?? state?.error?.code === "render";
    // The form of an earlier run can no longer be answered.
    const isPast = state?.flow && !state.challenge && state.error;
    if (ended || isPast) this.#place.clear();
    else if (state?.challenge && tag && this.#layout.ready) {
      this.#placeStage(state.challenge, state, tag);
    }
    this.#view = state && this.#makeView(state);
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const { parts, error } = this.#flow;
    const states = view && this.#flow.show(view);
    const { frame, title: pages } = this.#words;
    const own = pages || this.#place.heading || view?.state.flowInfo?.title;
    const title = states?.title ?? own ?? "";
    // The title of an end is shown in any case, because it says what has happened.
    const hidden = !states?.title && this.#hidden.includes("title");
    const { spoken, direction, isMixed } = this.#flow.language;
    return html`<div
      class="frame ${isMixed ? "mixed" : ""}"
      part="frame"
      lang=${spoken}
      dir=${direction ?? nothing}
    >
      <div class="layout ${this.#layout.classes}">
        ${parts.render("background")}
        <div class="column">
          <slot name="before"></slot>
          <div class="card" part="card" aria-busy=${this.pending}>
            <div class="progress" part="progress"></div>
            ${frameHeader(title, this.headingLevel, this.#flow.titleLanguage(title), hidden)}
            <div role="status">
              ${states?.notice}${this.#slow.render(frame)}${parts.render("notices")}
            </div>
            ${states?.error}
            <div class="stage ${title && !hidden ? "titled" : ""}" part="stage">
              <slot name="stage">
                ${error || states?.end ? nothing : html`<slot name="loading"></slot>`}
              </slot>
              ${states?.end}
            </div>
          </div>
          <slot name="after"></slot>
          <div part="footer"><slot name="footer"></slot></div>
        </div>
      </div>
    </div>`;
  }

  protected override firstUpdated(): void {
    void paintPlainly(this.renderRoot);
  }

  protected override updated(): void {
    const { pending, error } = this;
    const done = this.#finished !== undefined;
    setStates(this.#internals, { pending, error: error !== undefined, done });
    for (const styles of stageSheets) adoptStyles(this, styles);
  }

  // --- Flow -----------------------------------------------------------------

  /** Waits for the first update, so that all properties set in the same task are known. */
  async #begin(): Promise<void> {
    await this.updateComplete;
    if (this.isConnected && !this.deferHydration) await this.start();
  }

  readonly #isSignedIn = async (signal: AbortSignal): Promise<boolean> => {
    try {
      return (await this.#client.user({ signal })) !== undefined;
    } catch {
      // The flow starts in any case. If the reason concerns the flow, the flow reports it.
      return false;
    }
  };

  /** The flow that the page wants, by `slug` or by its own address. */
  get #pageFlow(): { slug: string; query: FlowQuery | undefined } | undefined {
    const { query } = this;
    const page = new URL(this.ownerDocument.location.href);
    const slug = this.slug || flowFromUrl(page, this.#client.base)?.slug;
    return slug === undefined ? undefined : { slug, query };
  }

  get #client(): FlowClient {
    if (this.client) return this.client;
    if (this.#ownClient?.baseUrl !== this.baseUrl)
      this.#ownClient = ownClient(this.baseUrl);
    return this.#ownClient.client;
  }

  /** Handles a request of the stage on the page. Ignores a stage that was replaced. */
  readonly #hear = (event: Event): void => {
    event.stopPropagation();
    const { currentTarget } = event;
    const { stage } = this.#place;
    if (!stage?.isConnected || currentTarget !== stage) return;
    const { detail } = event as CustomEvent<unknown>;
    const act = () => {
      // The page may have removed the element when it received `flow-challenge`.
      if (stage === this.#place.stage && this.isConnected)
        void this.#flow.obey(stage, detail);
    };
    // A browser opens the window of a source only within the click.
    if (this.sources === "popup" && isSource(detail)) act();
    // A stage may send a request while it renders for the first time. The page receives `flow-challenge` before that.
    else void this.#shown.then(act);
  };

  // --- Rendering ------------------------------------------------------------

  /** The values that the frame shows besides the stage. */
  #makeView(state: SessionState): FrameView {
    return {
      state,
      error: this.error,
      finished: this.#finished,
      words: this.#words.frame,
      language: this.#flow.language.spoken,
      client: this.#flow.client,
      layout: this.#layout.name,
      hasForm: this.#place.stage !== undefined,
    };
  }

  /** The end of the run. `undefined` while the page is about to be left, so that the stage stays. */
  get #finished(): Finished | undefined {
    const { view } = this.#flow;
    return view?.pending ? undefined : view?.finished;
  }

  #placeStage(challenge: Challenge, state: SessionState, tag: string): void {
    const { form, back, restarted, silent } = state;
    const { client } = this.#flow;
    const data = {
      challenge,
      pending: this.pending || isThrottled(state),
      terms: this.#words.stage,
      silent,
      context: stageContext(this, state, this.#flow, this.#words, this.#hidden),
      lang: this.#flow.language.spoken,
    };
    const place = this.#place;
    // Each client has its own session, with its own form numbers.
    if (client !== this.#asked) place.clear();
    this.#asked = client;
    const { rules } = this.#flow;
    const shown = place.put(form, tag, data, back, this.autofocus, rules);
    place.stage?.addEventListener("stage-request", this.#hear);
    const previous = this.#told;
    this.#told = challenge;
    this.#shown = shown.then(
      () => {
        if (challenge === previous) return;
        this.dispatchEvent(
          new FlowChallengeEvent(challenge, previous, restarted, place.placeIn),
        );
        if (place.stage) this.#flow.shown(challenge, place.stage);
      },
      (cause: unknown) => {
        // Report the error only once: until the session handles the error, each update fails again.
        if (this.#broken === challenge) return;
        this.#broken = challenge;
        this.#flow.broke(tag, cause);
      },
    );
  }
}
