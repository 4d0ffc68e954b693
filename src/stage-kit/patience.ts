import { html, type ReactiveController, type TemplateResult } from "lit";
import { isSeen } from "../platform/seen.js";
import type { StageElement } from "./stage-element.js";
import { actionButton, startOver } from "./buttons.js";
import { LONG_WAIT } from "./long-wait.js";

/**
 * Measures how long a stage waits for something other than the person: a frame, a vendor's script, a device. If the
 * person cannot see the stage at the end of the wait, the wait begins again, because browsers pause hidden content.
 */
export class Patience implements ReactiveController {
  readonly #stage: StageElement;
  readonly #over: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  /** @param over called after a long wait */
  constructor(stage: StageElement, over?: () => void) {
    this.#stage = stage;
    this.#over = over;
    stage.addController(this);
  }

  /** Whether the long wait is over. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Begins a wait. A preview never waits. */
  start(): void {
    this.stop();
    if (this.#stage.isPreview) return;
    this.#timer = setTimeout(() => this.#end(), LONG_WAIT);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#isOver = false;
  }

  hostDisconnected(): void {
    this.stop();
  }

  #end(): void {
    const stage = this.#stage;
    if (stage.ownerDocument.hidden || !isSeen(stage)) return this.start();
    this.#isOver = true;
    this.#over?.();
    stage.requestUpdate();
  }
}

/** The buttons for a stage that is stuck: Try again, and Start over. */
export const waysOn = (
  stage: StageElement,
  again: () => void,
): TemplateResult =>
  html`<div class="flow-actions">
    ${actionButton(stage, stage.terms.retry, again)} ${startOver(stage)}
  </div>`;
