import {
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from "lit";
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
import type { FrameView, HostedUrl } from "./end-and-errors.js";
import type { StageRequest } from "../stage-kit/stage-element.js";
import { frameHeader } from "./header.js";
import { answer, obey, ownClient } from "./session-bridge.js";
import { Slow } from "./slow.js";
import { Layout } from "./layout.js";
import { stageContext } from "./stage-context.js";
import { StagePlace } from "./stage-place.js";
import { mindSurroundings } from "./surroundings.js";
import { FlowChallengeEvent } from "../events.js";
import { FlowController } from "./flow-controller.js";
import type { OwnStage } from "../registry/own-stage.js";
import { activation } from "../platform/prerendering.js";
import { setStates } from "../platform/custom-state.js";
import type { Challenge } from "../protocol/index.js";
import { adoptStyles } from "../styles/adopt.js";
import { frame } from "../styles/frame.js";
import { stageSheets } from "../styles/stage-sheets.js";
import { paintPlainly, tokens } from "../styles/tokens.js";
import type { Terms } from "../terms/terms.js";
import { version } from "../version.js";

/**
 * Runs an authentik flow in any page.
 *
 * @summary One tag that runs a flow: it asks, shows, answers, and goes on until the flow is done.
 *
 * @attr {string} slug - The flow. On a page at `<base>if/flow/<slug>/` it comes from the address. Without either nothing is requested. A changed value starts that flow, unless it is the one running.
 * @attr {string} base-url - Where authentik's `web.path` is mounted.
 * @attr {string} query - The inner query (`next`, OAuth parameters …); default: the page's own.
 * @attr {boolean} fresh - Drop the session's running plan before a start made by the page.
 * @attr {"follow" | "manual"} redirect - `manual`: a final redirect is never navigated; act on `flow-done`.
 * @attr {string} layout - Overrides the flow's layout; also `bare`: no card, background or title.
 * @attr {"auto" | "light" | "dark"} theme - `auto`: the color scheme of the place it stands in.
 * @attr {boolean} unstyled - A plain semantic form, styled by the page.
 * @attr {"on" | "off"} notices - `off`: the server's notices are not listened to; no WebSocket is opened.
 * @attr {boolean} autofocus - Take the focus for the first challenge too.
 * @attr {number} heading-level - Level of the flow's title.
 * @attr {string} hosted-url - Where authentik's own page is; `none` hides the link to it.
 * @attr {string} username - The user name of a person who is signed in already. Password managers store a changed password under this name. A name that the person typed, or that the server sent, replaces it.
 * @attr {string} captcha-hosts - Hosts that a captcha's script may be loaded from, by spaces, each with the beginning of a path if wanted. Otherwise the known vendors, and the origins of the page and of authentik.
 * @attr {boolean} defer-hydration - Nothing is requested while it is there: for a server's markup that a framework has yet to take over.
 *
 * @fires {FlowChallengeEvent} flow-challenge - A challenge is on the page. Does not bubble.
 * @fires {FlowResponseEvent} flow-response - Cancelable: an answer is about to be sent. Does not bubble.
 * @fires {FlowDoneEvent} flow-done - A run has ended.
 * @fires {FlowRedirectEvent} flow-redirect - Cancelable: the page is about to be left, or another flow to continue.
 * @fires {FlowErrorEvent} flow-error - Something outside the flow went wrong.
 * @fires {FlowMessageEvent} flow-message - Cancelable: a notice of the server is about to be shown.
 *
 * @slot logo - Above the title.
 * @slot before - Above the card.
 * @slot after - Below the card.
 * @slot footer - Below it all: in the other layouts at the end of the column.
 * @slot loading - Shown until the first challenge is there.
 * @slot stage - Ours: the stage.
 *
 * @csspart background - The image behind the card.
 * @csspart frame - Everything.
 * @csspart card - The card.
 * @csspart header - Logo and title.
 * @csspart logo - The logo's place.
 * @csspart title - The title.
 * @csspart stage - The stage's place.
 * @csspart footer - The footer's place.
 * @csspart progress - The bar at the card's top edge.
 * @csspart error - What went wrong outside the flow.
 * @csspart message - A message of the session beside the form.
 *
 * @cssprop [--flow-accent=#3d5bd9] - The one colour that drives the others.
 * @cssprop --flow-on-accent - Text on the accent; default black or white, by contrast.
 * @cssprop --flow-background - Behind the card.
 * @cssprop --flow-surface - The card.
 * @cssprop --flow-text - Text.
 * @cssprop --flow-muted - Text of less weight.
 * @cssprop --flow-border - Edges of controls.
 * @cssprop --flow-danger - Errors.
 * @cssprop --flow-success - What went well.
 * @cssprop --flow-warning - Warnings.
 * @cssprop [--flow-radius=8px] - Radius of controls; the card's is half as much again.
 * @cssprop [--flow-space=4px] - The unit of all distances.
 * @cssprop [--flow-font=system-ui] - The font.
 * @cssprop [--flow-width=416px] - The card's greatest width.
 * @cssprop --flow-shadow - The card's shadow.
 *
 * @cssstate pending - A request is in flight, or the page is being left.
 * @cssstate error - There is an error outside the flow.
 * @cssstate done - The run is over and the finished state shown.
 */
export class FlowExecutor extends LitElement {
  /** The package's. */
  static readonly version: string = version;

  static override styles = [tokens, frame];

  static override properties = {
    slug: {},
    baseUrl: { attribute: "base-url" },
    query: {},
    fresh: { type: Boolean },
    redirect: {},
    layout: {},
    theme: { reflect: true },
    unstyled: { type: Boolean, reflect: true },
    notices: {},
    autofocus: { type: Boolean },
    headingLevel: { attribute: "heading-level", type: Number },
    hostedUrl: { attribute: "hosted-url" },
    username: {},
    captchaHosts: { attribute: "captcha-hosts" },
    deferHydration: {
      attribute: "defer-hydration",
      // Some frameworks write `"false"` for a property that is false.
      converter: (value: string | null) => value !== null && value !== "false",
    },
    terms: { attribute: false },
    stages: { attribute: false },
    challenge: { attribute: false },
    client: { attribute: false },
  };

  declare slug: string | undefined;
  declare baseUrl: string;
  /** The inner query (`next`, OAuth parameters …): a string, `URLSearchParams` or a record; otherwise the page's own. */
  declare query: FlowQuery | undefined;
  declare fresh: boolean;
  declare redirect: "follow" | "manual";
  declare layout: string | undefined;
  declare theme: "auto" | "light" | "dark";
  declare unstyled: boolean;
  declare notices: "on" | "off" | undefined;
  declare autofocus: boolean;
  declare headingLevel: number;
  /** Where authentik's own page is, otherwise `<base>if/flow/`; `null` or `none` hides the link. */
  declare hostedUrl: HostedUrl | null | undefined;
  /** The user name of a person who is signed in already. Password managers store a changed password under this name. A name that the person typed, or that the server sent, replaces it. */
  declare username: string | undefined;
  /** Hosts that a captcha's script may be loaded from, by spaces: `captcha.example.com`, or with the beginning of a path. Otherwise the known vendors, and the origins of the page and of authentik. */
  declare captchaHosts: string | undefined;
  declare deferHydration: boolean;
  /** The page's own words, laid over the language's. */
  declare terms: Partial<Terms> | undefined;
  /** Stages of the page's own: a component's tag, or what loads it. */
  declare stages: Readonly<Record<string, OwnStage>> | undefined;
  /** Read at the start: a challenge that was fetched before saves the first GET. Without a slug it is a preview: nothing is sent. */
  declare challenge: Challenge | undefined;
  /** Replaceable, for a `fetch` of the page's own. */
  declare client: FlowClient | undefined;

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
  /** The view for this update. */
  #view: FrameView | undefined;
  /** The challenge that was last reported by `flow-challenge`. */
  #told: Challenge | undefined;
  /** Resolves once `flow-challenge` was dispatched for it. */
  #shown = Promise.resolve();

  constructor() {
    super();
    this.baseUrl = "/";
    this.fresh = false;
    this.redirect = "follow";
    this.theme = "auto";
    this.unstyled = false;
    this.autofocus = false;
    this.headingLevel = 1;
    this.deferHydration = false;
    const start = () => void this.#begin();
    const client = () => this.#client;
    this.#flow = new FlowController(this, {
      start,
      client,
      view: () => this.#view,
    });
    this.#slow = new Slow(this, this.#flow, this.#layout, this.#place);
    mindSurroundings(this, this.#place, { start, client });
  }

  /** The running flow: the page's, or the one that continued in its place. */
  get flow(): Flow | undefined {
    return this.#flow.state?.flow;
  }

  /** A request is in flight, or the page is being left. */
  get pending(): boolean {
    return this.#flow.pending;
  }

  /** What went wrong outside the flow. */
  get error(): FlowError | undefined {
    return this.#flow.error;
  }

  /** Starts the page's flow, from its beginning or where the server's plan stands; a page that is loaded ahead, once somebody looks at it. */
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
    return this.#flow.start(flow, { fresh, challenge, before: earlyStart() });
  }

  /** Cancels the running flow and begins it again. This signs no one out. */
  restart(): Promise<Outcome> {
    return this.#flow.run((session) => session.restart());
  }

  /** Answers the challenge, as its stage does. */
  async respond(response: object): Promise<Outcome> {
    return this.#flow.run((session) => answer(this, session, response));
  }

  /** Asks again after an error. An answer is never sent again by itself. */
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
    // Place the stage before the frame renders, because the frame shows the stage's title.
    const { state, tag } = this.#flow;
    this.#layout.set(this.layout ?? state?.flowInfo?.layout);
    const ended = this.#finished ?? state?.error?.code === "render";
    if (ended) this.#place.clear();
    else if (state?.challenge && tag && this.#layout.ready) {
      this.#placeStage(state.challenge, state, tag);
    }
    this.#view = state && this.#makeView(state);
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const { parts, error } = this.#flow;
    const states = view && this.#flow.show(view);
    const own = this.#place.heading || view?.state.flowInfo?.title;
    const title = states?.title ?? own ?? "";
    return html`<div
      class="frame"
      part="frame"
      lang=${this.#flow.language.spoken}
    >
      <div class="layout ${this.#layout.classes}">
        ${parts.render("background")}
        <div class="column">
          <slot name="before"></slot>
          <div class="card" part="card" aria-busy=${this.pending}>
            <div class="progress" part="progress"></div>
            ${frameHeader(title, this.headingLevel, this.#flow.titleLanguage(title))}
            <div role="status">
              ${states?.notice}${this.#slow.render(this.#words)}${parts.render("notices")}
            </div>
            ${states?.error}
            <div class="stage" part="stage">
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

  // --- the flow -------------------------------------------------------------

  /** Waits for the first update, so that all properties set in the same task are known. */
  async #begin(): Promise<void> {
    await this.updateComplete;
    if (this.isConnected && !this.deferHydration) await this.start();
  }

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
    const { detail } = event as CustomEvent<StageRequest>;
    // A stage may ask while it renders for the first time: the page is told of its challenge first.
    void this.#shown.then(() => {
      if (stage === this.#place.stage)
        void this.#flow.run((session) => obey(this, session, detail));
    });
  };

  // --- what is shown --------------------------------------------------------

  /** The values that the frame shows besides the stage. */
  #makeView(state: SessionState): FrameView {
    return {
      state,
      error: this.error,
      finished: this.#finished,
      words: this.#words,
      client: this.#flow.client,
      layout: this.#layout.name,
      hasForm: this.#place.stage !== undefined,
    };
  }

  /** The end of the run. While the page is about to be left, the stage shows this instead. */
  get #finished(): Finished | undefined {
    const { state } = this.#flow;
    return state?.pending ? undefined : state?.finished;
  }

  /** The loaded texts, overridden by the page's own. */
  get #words(): Terms {
    return { ...this.#flow.language.terms, ...this.terms };
  }

  #placeStage(challenge: Challenge, state: SessionState, tag: string): void {
    const { form, back, restarted, silent } = state;
    const { client } = this.#flow;
    const data = {
      challenge,
      pending: this.pending || isThrottled(state),
      terms: this.#words,
      silent,
      context: stageContext(this, state, this.#flow),
      lang: this.#flow.language.spoken,
    };
    const place = this.#place;
    // Each client has its own session, with its own form numbers.
    if (client !== this.#asked) place.clear();
    this.#asked = client;
    const shown = place.put(form, tag, data, back, this.autofocus);
    place.stage?.addEventListener("stage-request", this.#hear);
    const previous = this.#told;
    this.#told = challenge;
    this.#shown = shown.then(
      () => {
        if (challenge === previous) return;
        this.dispatchEvent(
          new FlowChallengeEvent(challenge, previous, restarted),
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
