import { html, nothing, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
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

/** What there is to see. */
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
/** Milliseconds between two questions. */
const EVERY = 1_000;
/** While these last, something else has to happen. */
const WAITING: readonly Step[] = ["waiting", "redeeming"];
const WINDOW = "popup,width=550,height=700";

/**
 * Signs in with Plex: a window of Plex's own, which a click opens, a question that is asked until the person has agreed
 * there, and a token for which the server gives the way on. The executor is never answered (docs/protocol/ak-source-plex.md).
 */
export class AkSourcePlex extends StageElement<PlexAuthenticationChallenge> {
  #step: Step = "asked";
  #pin: PlexPin | undefined;
  #token: string | undefined;
  #window: Window | null = null;
  /** Ends all that one press of the button began. */
  #run = new AbortController();
  readonly #poll = new Poll(
    this,
    EVERY,
    (signal) => this.#ask(signal),
    () => this.#tell("unreachable"),
    // Plex's window may hide this page, and is closed by it.
    { evenHidden: true },
  );

  override get heading(): string {
    return fill(this.terms.continue_with, { source: SOURCE });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
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
        <div class="flow-actions">${this.#button()}</div>
        ${backToSignIn(this)}`,
    );
  }

  /** One and the same in every step, which keeps the focus. */
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

  /** Announced. */
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

  /** For where no window can be opened. Nobody can close that tab for the person. */
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

  /** In the click itself, or the browser blocks the window. */
  async #begin(): Promise<void> {
    // A preview asks nobody.
    if (!this.context.flow) return;
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

  /** Opens an empty window, which learns nothing of this page: its `opener` is cut before it leaves. */
  #open(): void {
    this.#window = window.open("", "", WINDOW);
    if (this.#window) this.#window.opener = null;
  }

  /** Brings Plex's window to the front: a new one, where there is none, or none any more. */
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
      // Where its page keeps others from seeing it, the window only seems to be closed: it goes on.
      if (this.#window) this.#tell(this.#window.closed ? "closed" : "waiting");
      else this.#tell("blocked");
      return "again";
    }
    this.#end();
    if (found === "expired") this.#tell("expired");
    else void this.#redeem(found.token);
    return "stop";
  }

  /** Once: it is not asked again by itself, as no answer is. */
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
      // A refusal may be a page.
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
