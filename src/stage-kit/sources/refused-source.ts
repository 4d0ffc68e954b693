import { nothing, type ReactiveController } from "lit";
import type { IdentificationChallenge } from "../../protocol/index.js";
import { fill } from "../../terms/terms.js";
import type { Content } from "../errors.js";
import type { StageElement } from "../stage-element.js";
import { problem } from "../status.js";
import { cameBackFrom } from "./sent-away.js";

/**
 * Tells a person who returns from a source that the sign-in there did not work, because the same question again does
 * not say so. An error message of the server replaces this message, and the next answer removes it.
 */
export class RefusedSource implements ReactiveController, EventListenerObject {
  readonly #stage: StageElement<IdentificationChallenge>;
  #source: string | undefined;
  #turn = 0;

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
    if (hasUpdated || isPreview) return;
    if (challenge.flow_designation !== "authentication") return;
    this.#source = cameBackFrom(ownerDocument);
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
    return problem(fill(terms.source_failed, { source: this.#source }));
  }
}
