import {
  html,
  nothing,
  type ReactiveController,
  type TemplateResult,
} from "lit";
import { focusWithin } from "../../platform/focus.js";
import {
  type Failure,
  failureOf,
  obstacle,
  perform,
} from "../../platform/webauthn.js";
import { fill } from "../../terms/terms.js";
import { passkeyIcon } from "../icons/passkey.js";
import type { StageElement } from "../stage-element.js";
import { changing } from "../changing.js";
import { actionButton } from "../buttons.js";
import { Patience, waysOn } from "../patience.js";
import { statusPanel } from "../status.js";

/** The details of a ceremony: its nonce, its time limit, and the host whose credentials it uses. */
export interface Asked {
  readonly nonce: string;
  /** Milliseconds */
  readonly timeout: number;
  readonly host: string;
  call(signal: AbortSignal): Promise<Credential | null>;
}

/**
 * The browser's dialog for a passkey, on a stage. The dialog opens automatically once per nonce, and after that only if
 * the person presses a button. A new render or a rejected answer does not open it again.
 */
export class Ceremony implements ReactiveController {
  readonly #stage: StageElement;
  readonly #done: (credential: PublicKeyCredential) => void;
  /** The browser's dialog may not appear, or be hidden behind a window. */
  readonly #patience: Patience;
  #asked: Asked | undefined;
  #running: AbortController | undefined;
  #failure: Failure | "refused" | undefined;

  /** @param done receives the credential */
  constructor(
    stage: StageElement,
    done: (credential: PublicKeyCredential) => void,
  ) {
    this.#stage = stage;
    this.#done = done;
    this.#patience = new Patience(stage);
    stage.addController(this);
  }

  hostConnected(): void {
    this.#stage.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }

  /**
   * Takes the ceremony of the current challenge. The ceremony starts, unless it was started before for this nonce. If
   * the server rejected the last answer, the ceremony waits for a press. A preview starts no ceremony.
   * @param isRefused whether this challenge is new and reports a rejected answer
   */
  ask(asked: Asked, isRefused: boolean): void {
    const { isConnected, isPreview } = this.#stage;
    const isKnown = asked.nonce === this.#asked?.nonce;
    if (isRefused) this.#fail("refused");
    else if (!isConnected || isPreview) return;
    this.#asked = asked;
    if (!isRefused && !isKnown) void this.#run();
  }

  /** Stops the ceremony, because another method was chosen or the stage was removed. The next `ask()` starts again. */
  stop(): void {
    this.#patience.stop();
    this.#running?.abort();
    this.#running = undefined;
    this.#asked = undefined;
    this.#failure = undefined;
  }

  /** @param waiting the text to show while the ceremony runs */
  render(waiting: string): TemplateResult {
    const stage = this.#stage;
    const { terms } = stage;
    const failure = this.#failure;
    if (!failure)
      return html`${statusPanel(
        passkeyIcon(),
        waiting,
        html`<p>${terms.passkey_waiting_help}</p>`,
        "waiting",
      )}
      ${this.#patience.isOver ? waysOn(stage, () => void this.#run()) : nothing}`;
    return html`${statusPanel(
        passkeyIcon(),
        terms.passkey_failed,
        failure === "refused"
          ? nothing
          : html`<p role="alert">${changing(this.#reason(failure))}</p>`,
        "danger",
      )}
      <div class="flow-actions">
        ${actionButton(stage, terms.retry, () => void this.#run(), "flow-primary")}
      </div>`;
  }

  async #run(): Promise<void> {
    const asked = this.#asked;
    if (!asked) return;
    const hindered = obstacle();
    if (hindered) return this.#fail(hindered);
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#patience.start();
    this.#show(undefined);
    const begun = Date.now();
    try {
      const credential = await perform((signal) => asked.call(signal), running);
      if (this.#running !== running) return;
      // Another ceremony of this page has replaced this one.
      if (credential === undefined) this.#fail("cancelled");
      else if (credential) {
        this.#patience.stop();
        this.#done(credential);
      } else this.#fail("none");
    } catch (error) {
      const hadTime = Date.now() - begun < asked.timeout;
      if (this.#running === running) this.#fail(failureOf(error, hadTime));
    }
  }

  #fail(failure: Failure | "refused"): void {
    this.#running = undefined;
    this.#patience.stop();
    this.#show(failure);
  }

  /** Rendering removes the focused element; move the focus only if it was inside this stage. */
  #show(failure: Failure | "refused" | undefined): void {
    const stage = this.#stage;
    const isHere = focusWithin(stage);
    this.#failure = failure;
    stage.requestUpdate();
    const follow = () => {
      const next = failure ? ".flow-primary" : ".flow-status";
      stage.querySelector<HTMLElement>(next)?.focus();
    };
    if (isHere) void stage.updateComplete.then(follow);
  }

  #reason(failure: Failure): string {
    const { terms } = this.#stage;
    const expected = this.#asked?.host ?? "";
    return fill(terms[`passkey_${failure}`], {
      expected,
      host: location.hostname,
    });
  }
}
