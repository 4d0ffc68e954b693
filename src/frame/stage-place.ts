import type { ReactiveController, ReactiveControllerHost } from "lit";
import { focusedNear, focusFirst, focusWithin } from "../platform/focus.js";
import type { Place } from "../events.js";
import type { StageRules } from "../registry/stage-code.js";
import type { StageElement } from "../stage-kit/stage-element.js";
import { LeavingStage } from "./leaving-stage.js";

/** Resolves in the next task. Unlike a timer, a hidden page does not delay it. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/**
 * Manages the stage, which is the host's first child. Only one stage is shown at a time; a replaced form can be kept.
 */
export class StagePlace implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #stages = new Map<number, HTMLElement>();
  /** Replaced stages that stay until the focus has moved. */
  readonly #leaving = new Map<Element, LeavingStage>();
  #form = Number.NaN;
  #taken = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.expel();
  }

  /** The stage on the page. */
  get stage(): HTMLElement | undefined {
    return this.#stages.get(this.#form);
  }

  /** The stage's own title; empty if the stage has no title, or one that is not a text. */
  get heading(): string {
    const { stage } = this;
    try {
      const heading = stage && "heading" in stage && stage.heading;
      return typeof heading === "string" ? heading : "";
    } catch {
      // Reported by the check of the page's own stages, or by a stage of this package when it renders.
      return "";
    }
  }

  /** Whether the stage itself says what a pending answer waits for, and offers a button that helps. */
  get saysPending(): boolean {
    const stage = this.stage as Partial<StageElement> | undefined;
    return stage?.saysPending?.() ?? false;
  }

  /** The place for content of the page in the stage; `undefined` if the page's own stage has no such place. */
  readonly placeIn = (name: Place): HTMLElement | undefined => {
    const stage = this.stage as Partial<StageElement> | undefined;
    return (
      stage?.place?.(name) ??
      this.stage?.querySelector<HTMLElement>(`[data-flow-place=${name}]`) ??
      undefined
    );
  };

  /** Whether the focus has to move, because its stage was replaced. */
  get isFocusLeaving(): boolean {
    return [...this.#leaving.keys()].some(focusWithin);
  }

  /**
   * Shows the stage of a form in place of the current stage.
   *
   * @param form identifies the form. Its stage is created once, and again if the tag changes before the person has
   * typed anything
   * @param data the stage's properties
   * @param keep whether the current stage is kept, so that it can be shown again
   * @param autofocus whether the first stage takes the focus; later stages take it if the focus was inside the host or
   * on no element
   * @param rules for stages of the page, if the page has some
   * @throws the error that the stage throws, now or when it renders
   */
  async put(
    form: number,
    tag: string,
    { lang, ...data }: object & { readonly lang: string },
    keep: boolean,
    autofocus: boolean,
    rules?: StageRules,
  ): Promise<void> {
    const host = this.#host;
    const old = this.stage;
    let kept = this.#stages.get(form);
    if (kept === old && rules?.mayReplace(kept, tag)) kept = undefined;
    const attempt = (kept ? undefined : rules?.withErrors) ?? ((job) => job());
    const stage = kept ?? attempt(() => host.ownerDocument.createElement(tag));
    this.#stages.set(form, stage);
    stage.slot = "stage";
    Object.assign(stage, data);
    // Each page and extension that observes the document would hear of the same value.
    if (stage.lang !== lang) stage.lang = lang;

    let focus = false;
    let left: HTMLElement | undefined;
    let late: Promise<void> | undefined;
    if (stage !== old || stage.parentElement !== host) {
      focus = this.#taken ? this.#isFocusFree : autofocus;
      this.#taken = true;
      this.#end(stage);
      left = this.#retire(old);
      if (!keep) this.#stages.clear();
      this.#stages.set(form, stage);
      this.#form = form;
    }
    try {
      if (stage.parentElement !== host) {
        attempt(() => host.prepend(stage));
        this.expel();
      }
      if ("updateComplete" in stage) await stage.updateComplete;
      if (focus && stage.isConnected) {
        focusFirst(stage);
        late = rules?.focusLater(
          stage,
          () => stage.parentElement === host && this.#isFocusFree,
        );
      }
    } finally {
      if (late) void late.then(() => left && this.#endLater(left));
      else if (left) await this.#endLater(left);
    }
  }

  /** Whether the focus is on no element, or inside the host. */
  get #isFocusFree(): boolean {
    const host = this.#host;
    const { activeElement, body } = host.ownerDocument;
    const nowhere = !activeElement || activeElement === body;
    return nowhere || host.contains(focusedNear(host));
  }

  /** Removes a stage. If it has the focus, returns it: it stays until the focus has moved. */
  #retire(stage: HTMLElement | undefined): HTMLElement | undefined {
    if (!stage || !focusWithin(stage)) return void stage?.remove();
    this.#leaving.set(stage, new LeavingStage(stage));
    return stage;
  }

  /** Removes a stage one task after the focus has moved, so that a screen reader has noticed the move. */
  async #endLater(stage: HTMLElement): Promise<void> {
    await nextTask();
    this.#end(stage);
  }

  #end(stage: HTMLElement): void {
    this.#leaving.get(stage)?.remove();
    this.#leaving.delete(stage);
  }

  /**
   * Removes stages that this element did not create. A cloned element contains a clone of its stage, and that stage has
   * no session.
   */
  expel(): void {
    for (const child of Array.from(this.#host.children)) {
      const isOurs = child === this.stage || this.#leaving.has(child);
      if (child.slot === "stage" && !isOurs) child.remove();
    }
  }

  /** Removes the stage. */
  clear(): void {
    const left = this.#retire(this.stage);
    if (left) void this.#endLater(left);
    this.#stages.clear();
  }
}
