import { nothing, type ReactiveController } from "lit";
import type { IdentificationChallenge } from "../../protocol/index.js";
import { fill } from "../../terms/terms.js";
import type { Content } from "../errors.js";
import type { SourceWindowState, StageElement } from "../stage-element.js";
import { problem } from "../status.js";
import { cameBackFrom } from "./sent-away.js";

/**
 * Tells a person who returns from a source, or whose popup window has ended, that the sign-in there did not work, because the same question again does
 * not say so. An error message of the server replaces this message, and the next answer removes it.
 */
export class RefusedSource implements ReactiveController, EventListenerObject {
  readonly #stage: StageElement<IdentificationChallenge>;
  #source: string | undefined;
  #isClosed = false;
  #turn = 0;
  /** The popup window that the last update knew. */
  #window: SourceWindowState | undefined;

  constructor(stage: StageElement<IdentificationChallenge>) {
    this.#stage = stage;
    stage.addController(this);
  }

  hostConnected(): void {
    this.#stage.ownerDocument.addEventListener("flow-message", this);
  }

  hostDisconnected(): void {
    this.#stage.ownerDocument.removeEventListener("flow-message", this);
  }

  hostUpdate(): void {
    const { hasUpdated, isPreview, challenge, ownerDocument, turn } =
      this.#stage;
    this.#mindWindow();
    if (hasUpdated || isPreview) return;
    if (challenge.flow_designation !== "authentication") return;
    this.#source = cameBackFrom(ownerDocument);
    this.#turn = turn;
  }

  /** A popup window has ended without a sign-in. */
  #mindWindow(): void {
    const { context, turn } = this.#stage;
    const { sourceWindow } = context;
    if (sourceWindow === this.#window) return;
    this.#window = sourceWindow;
    const { step, source } = sourceWindow ?? {};
    this.#isClosed = step === "closed";
    this.#source = this.#isClosed || step === "failed" ? source : undefined;
    this.#turn = turn;
  }

  handleEvent(event: Event): void {
    const { level } = event as Event & { level?: unknown };
    if (level !== "error" || event.target !== this.#stage.parentElement) return;
    this.#source = undefined;
    this.#stage.requestUpdate();
  }

  render(): Content {
    const { terms, turn } = this.#stage;
    if (this.#source === undefined || turn !== this.#turn) return nothing;
    const said = this.#isClosed ? terms.source_ended : terms.source_failed;
    return problem(fill(said, { source: this.#source }));
  }
}
