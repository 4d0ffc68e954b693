import { html, type ReactiveController, type TemplateResult } from "lit";
import { isSeen } from "../platform/seen.js";
import type { StageElement } from "./stage-element.js";
import { actionButton, startOver } from "./buttons.js";

/** How long a stage waits before it offers a way on, in ms. */
const LONG = 10_000;

/**
 * The patience of a stage that waits for something else than the person: a frame, a vendor's script, a device. It does
 * not run out while the person cannot see the stage, because browsers pause what is not seen.
 */
export class Patience implements ReactiveController {
  readonly #stage: StageElement;
  readonly #over: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  /** @param over called when the wait has become long */
  constructor(stage: StageElement, over?: () => void) {
    this.#stage = stage;
    this.#over = over;
    stage.addController(this);
  }

  /** Whether the wait has become long. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Begins a wait. In a preview nothing is waited for. */
  start(): void {
    this.stop();
    if (this.#stage.isPreview) return;
    this.#timer = setTimeout(() => this.#end(), LONG);
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

/** The ways on for a stage that does not go on by itself: once more, or from the beginning. */
export const waysOn = (
  stage: StageElement,
  again: () => void,
): TemplateResult =>
  html`<div class="flow-actions">
    ${actionButton(stage, stage.terms.retry, again)} ${startOver(stage)}
  </div>`;
