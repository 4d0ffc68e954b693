import { html, nothing, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
import { actions } from "../stage-kit/places.js";
import { plex } from "../stage-kit/icons/plex.js";
import { form } from "../stage-kit/form.js";
import type { Content } from "../stage-kit/errors.js";
import { Poll } from "../stage-kit/poll.js";
import { backToSignIn, sourcePanel } from "../stage-kit/sources/source.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { actionButton } from "../stage-kit/buttons.js";
import { problem } from "../stage-kit/status.js";
import {
  makePin,
  pinPage,
  tokenOf,
  type PlexPin,
} from "../stage-kit/sources/plex.js";
import type {
  Challenge,
  PlexAuthenticationChallenge,
} from "../protocol/index.js";
import { fill } from "../terms/terms.js";

/** The visible states of the stage. */
type Step =
  | "asked"
  | "waiting"
  | "blocked"
  | "closed"
  | "redeeming"
  | "unreachable"
  | "expired"
  | "refused"
  | "not-redeemed";

const SOURCE = "Plex";
/** The pause between two requests, in ms. */
const EVERY = 1_000;
/** The states in which the stage waits for the person or the server. */
const WAITING: readonly Step[] = ["waiting", "redeeming"];
const WINDOW = "popup,width=550,height=700";

/**
 * Signs in with Plex: a click opens Plex's own window, the stage polls Plex until the person has agreed there, and the
 * server exchanges Plex's token for the next step. The stage never answers the executor
 * (docs/protocol/ak-source-plex.md).
 */
export class AkSourcePlex extends StageElement<PlexAuthenticationChallenge> {
  #step: Step = "asked";
  #pin: PlexPin | undefined;
  #token: string | undefined;
  #window: Window | null = null;
  /** Aborts everything that one press of the button has started. */
  #run = new AbortController();
  readonly #poll = new Poll(
    this,
    EVERY,
    (signal) => this.#ask(signal),
    () => this.#tell("unreachable"),
    // Plex's window may cover this page, and only polling can close that window.
    { evenHidden: true },
  );

  override get heading(): string {
    return fill(this.terms.continue_with, { source: SOURCE });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
    this.#tell("asked");
  }

  override render(): TemplateResult {
    const { terms } = this;
    const isWaiting = WAITING.includes(this.#step);
    return form(
      this,
      html`${this.#trouble()}
      ${sourcePanel(
        SOURCE,
        plex,
        isWaiting ? terms.source_waiting : terms.source_window,
        isWaiting ? terms.source_waiting_help : terms.source_window_help,
        isWaiting ? "waiting" : undefined,
      )}
      ${actions(this, this.#button())} ${backToSignIn(this)}`,
    );
  }

  /** The same element in every step, so that it keeps the focus. */
  #button(): Content {
    const { terms } = this;
    switch (this.#step) {
      case "asked":
        return actionButton(
          this,
          this.heading,
          () => void this.#begin(),
          "flow-primary",
        );
      case "waiting":
      case "closed":
      case "blocked":
        return actionButton(this, terms.source_reopen, () => this.#show());
      case "redeeming":
        return actionButton(
          this,
          terms.source_reopen,
          () => undefined,
          "flow-waiting",
        );
      default:
        return actionButton(
          this,
          terms.retry,
          () => this.#again(),
          "flow-primary",
        );
    }
  }

  /** The error, announced to screen readers. */
  #trouble(): Content | undefined {
    const { terms } = this;
    const told = (title: string, text?: unknown) =>
      problem(fill(title, { source: SOURCE }), text);
    switch (this.#step) {
      case "blocked":
        return told(terms.source_blocked, this.#link());
      case "closed":
        return told(terms.source_closed);
      case "unreachable":
        return told(terms.source_unreachable, terms.blocked_help);
      case "expired":
        return told(terms.source_expired);
      case "refused":
        return told(terms.source_refused);
      case "not-redeemed":
        return told(terms.source_failed);
      default:
        return undefined;
    }
  }

  /** A link for when the browser blocks windows. The stage cannot close the tab that this link opens. */
  #link(): Content {
    const { client_id } = this.challenge;
    if (!this.#pin) return nothing;
    return html`<a
      class="flow-link"
      href=${pinPage(client_id, this.#pin)}
      target="_blank"
      rel="noopener"
      >${fill(this.terms.source_tab, { source: SOURCE })}</a
    >`;
  }

  /** Opens the window within the click handler; otherwise the browser blocks it. */
  async #begin(): Promise<void> {
    if (this.isPreview) return;
    this.#end();
    const { signal } = (this.#run = new AbortController());
    const { client_id } = this.challenge;
    this.#open();
    this.#tell("waiting");
    try {
      const pin = await makePin(client_id, signal);
      if (signal.aborted) return;
      this.#pin = pin;
      this.#window?.location.replace(pinPage(client_id, pin));
      this.#show();
      this.#poll.start();
    } catch {
      if (signal.aborted) return;
      this.#end();
      this.#tell("unreachable");
    }
  }

  /**
   * Opens an empty window. Its `opener` is removed before it navigates, so that Plex's page has no access to this page.
   */
  #open(): void {
    this.#window = window.open("", "", WINDOW);
    if (this.#window) this.#window.opener = null;
  }

  /** Brings Plex's window to the front. Opens a new one if there is none or it was closed. */
  #show(): void {
    if (!this.#pin) return;
    if (!this.#window || this.#window.closed) {
      this.#open();
      const page = pinPage(this.challenge.client_id, this.#pin);
      this.#window?.location.replace(page);
    }
    this.#window?.focus();
    this.#tell(this.#window ? "waiting" : "blocked");
  }

  async #ask(signal: AbortSignal): Promise<"again" | "stop"> {
    if (!this.#pin) return "stop";
    const { client_id } = this.challenge;
    const found = await tokenOf(client_id, this.#pin, signal);
    if (signal.aborted) return "stop";
    if (!found) {
      // If Plex's page isolates itself (COOP), `closed` is true although the window is open, so polling continues.
      if (this.#window) this.#tell(this.#window.closed ? "closed" : "waiting");
      else this.#tell("blocked");
      return "again";
    }
    this.#end();
    if (found === "expired") this.#tell("expired");
    else void this.#redeem(found.token);
    return "stop";
  }

  /** Exchanges the token once. The request is not repeated automatically, like any other answer. */
  async #redeem(plex_token: string): Promise<void> {
    const { signal } = (this.#run = new AbortController());
    const { client } = this.context;
    const path = `api/v3/sources/plex/redeem_token/?slug=${encodeURIComponent(this.challenge.slug)}`;
    const language = this.lang || undefined;
    this.#token = plex_token;
    this.#tell("redeeming");
    try {
      const answer = await client.helper(path, {
        body: { plex_token },
        signal,
        language,
      });
      this.#token = undefined;
      this.#goOn(answer);
    } catch {
      if (!signal.aborted) this.#tell("not-redeemed");
    }
  }

  #goOn(answer: unknown): void {
    if (isChallenge(answer)) {
      this.#tell("asked");
      if (answer.component === "xak-flow-redirect")
        this.request({ do: "leave", to: answer.to, reason: "source" });
      // The server may respond with a page that explains a refusal.
      else this.request({ do: "show", challenge: answer });
    } else if (isObject(answer)) this.#tell("refused");
    else this.#tell("not-redeemed");
  }

  #again(): void {
    if (this.#token) void this.#redeem(this.#token);
    else if (this.#pin) {
      this.#poll.stop();
      this.#poll.start();
      this.#tell("waiting");
    } else void this.#begin();
  }

  #tell(step: Step): void {
    if (step === this.#step) return;
    this.#step = step;
    this.requestUpdate();
  }

  #end(): void {
    this.#run.abort();
    this.#poll.stop();
    this.#window?.close();
    this.#window = null;
    this.#pin = undefined;
    this.#token = undefined;
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isChallenge = (value: unknown): value is Challenge =>
  isObject(value) && "component" in value;

define("ak-source-plex", AkSourcePlex);

declare global {
  interface HTMLElementTagNameMap {
    "ak-source-plex": AkSourcePlex;
  }
}
