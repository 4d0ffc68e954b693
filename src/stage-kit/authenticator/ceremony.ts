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
  hasActivation,
  isCapable,
  obstacle,
  perform,
} from "../../platform/webauthn.js";
import { fill } from "../../terms/terms.js";
import { passkeyIcon } from "../icons/passkey.js";
import type { Content } from "../errors.js";
import type { StageElement } from "../stage-element.js";
import { actions } from "../places.js";
import { changing } from "../changing.js";
import { actionButton } from "../buttons.js";
import { statusPanel } from "../status.js";

/** The details of a ceremony: its nonce, its time limit, and the host whose credentials it uses. */
export interface Asked {
  readonly kind: "get" | "create";
  readonly nonce: string;
  /** Milliseconds */
  readonly timeout: number;
  readonly host: string;
  /** Whether any passkey of the host may answer, so that the browser can look for one on this device first. */
  readonly isOpen?: boolean;
  call(options: CeremonyOptions): Promise<Credential | null>;
}

export interface CeremonyOptions {
  readonly signal: AbortSignal;
  /** `immediate`: without a passkey on this device the browser fails at once, and shows no QR code. */
  readonly uiMode?: "immediate";
}

/** Who began a request: the stage itself, or the person with one of two buttons. */
type Begun = "itself" | "pressed" | "elsewhere";

/**
 * The browser's dialog for a passkey, on a stage. The dialog opens automatically once per nonce, and after that only if
 * the person presses a button. A new render or a rejected answer does not open it again.
 */
export class Ceremony implements ReactiveController {
  readonly #stage: StageElement;
  readonly #done: (credential: PublicKeyCredential) => void;
  #asked: Asked | undefined;
  #running: AbortController | undefined;
  #failure: Failure | "refused" | undefined;
  /** The person has asked for a passkey of another device. */
  #isElsewhere = false;
  /** The last request was for passkeys of this device alone. */
  #wasImmediate = false;
  /** Whether the browser can look for passkeys of this device alone. A press does not wait for this answer twice. */
  #canBeImmediate: boolean | undefined;

  /** @param done receives the credential */
  constructor(
    stage: StageElement,
    done: (credential: PublicKeyCredential) => void,
  ) {
    this.#stage = stage;
    this.#done = done;
    stage.addController(this);
  }

  hostConnected(): void {
    this.#stage.requestUpdate();
  }

  hostDisconnected(): void {
    // After a failure, only a press opens the dialog again, also after a move.
    if (this.#running) this.stop();
  }

  /**
   * Takes the ceremony of the current challenge. The ceremony starts, unless it was started before for this nonce. If
   * the server rejected the last answer, the ceremony waits for a press. A preview starts no ceremony.
   * @param isRefused whether this challenge is new and reports a rejected answer
   */
  ask(asked: Asked, isRefused: boolean): void {
    const { isConnected, isPreview } = this.#stage;
    const isKnown = asked.nonce === this.#asked?.nonce;
    if (isRefused) this.#end("refused");
    else if (!isConnected || isPreview) return;
    this.#asked = asked;
    if (!isRefused && !isKnown) void this.#run("itself");
  }

  /** Stops the ceremony, because another method was chosen or the stage was removed. The next `ask()` starts again. */
  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#asked = undefined;
    this.#failure = undefined;
    this.#isElsewhere = false;
    this.#wasImmediate = false;
  }

  /** Ends a ceremony that may still run. */
  #end(failure: "refused" | "cancelled"): void {
    this.#running?.abort();
    this.#fail(failure);
  }

  /** @param waiting the text to show while the ceremony runs */
  render(waiting: string): TemplateResult {
    const stage = this.#stage;
    const { terms } = stage;
    const failure = this.#failure;
    const panel = failure
      ? this.#failed(failure)
      : statusPanel(
          passkeyIcon(),
          waiting,
          html`<p>${terms.passkey_waiting_help}</p>`,
          "waiting",
        );
    const buttons = failure
      ? this.#ways(failure)
      : actionButton(stage, terms.cancel, () => this.#end("cancelled"));
    return html`${panel} ${actions(stage, buttons)}`;
  }

  #failed(failure: Failure | "refused"): TemplateResult {
    const { terms } = this.#stage;
    const isUnasked = failure === "press";
    return statusPanel(
      passkeyIcon(),
      isUnasked ? terms.method_webauthn : terms.passkey_failed,
      failure === "refused"
        ? nothing
        : html`<p role="alert">${changing(this.#reason(failure))}</p>`,
      isUnasked ? undefined : "danger",
    );
  }

  /** The buttons after a failure. The first one is the most promising one. */
  #ways(failure: Failure | "refused"): Content[] {
    const stage = this.#stage;
    const { terms } = stage;
    const isAbsent = failure === "absent";
    const button = (label: string, begun: Begun, isFirst: boolean) =>
      actionButton(
        stage,
        label,
        () => void this.#run(begun),
        isFirst ? "flow-primary" : "",
      );
    const again = this.#isElsewhere ? "elsewhere" : "pressed";
    const label = failure === "press" ? terms.continue : terms.retry;
    return [
      isAbsent ? nothing : button(label, again, true),
      this.#wasImmediate
        ? button(terms.passkey_elsewhere, "elsewhere", isAbsent)
        : nothing,
    ];
  }

  async #run(begun: Begun): Promise<void> {
    const asked = this.#asked;
    if (!asked) return;
    const hindered = obstacle();
    if (hindered) return this.#fail(hindered);
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#isElsewhere = begun === "elsewhere";
    this.#show(undefined);
    const isImmediate =
      this.#mayBeImmediate(asked) &&
      (this.#canBeImmediate ??= await isCapable("immediateGet"));
    if (this.#running !== running) return;
    this.#wasImmediate = isImmediate;
    const start = Date.now();
    try {
      const credential = await perform(
        (signal) =>
          asked.call({ signal, ...(isImmediate && { uiMode: "immediate" }) }),
        running,
      );
      if (this.#running !== running) return;
      // Another ceremony of this page has replaced this one.
      if (credential === undefined) this.#fail("cancelled");
      else if (credential) this.#done(credential);
      else this.#fail("none");
    } catch (error) {
      const { kind, timeout } = asked;
      const lasted = Date.now() - start;
      const isPressed = begun !== "itself";
      if (this.#running === running)
        this.#fail(
          failureOf(error, { kind, timeout, lasted, isPressed, isImmediate }),
        );
    }
  }

  /** Browsers look for passkeys of this device alone only just after a press, and not for named credentials. */
  #mayBeImmediate({ isOpen }: Asked): boolean {
    return isOpen === true && !this.#isElsewhere && hasActivation();
  }

  #fail(failure: Failure | "refused"): void {
    this.#running = undefined;
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
