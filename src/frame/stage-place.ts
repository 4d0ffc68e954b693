import type { ReactiveController, ReactiveControllerHost } from "lit";
import { focusedNear, focusFirst } from "../platform/focus.js";

/** Where the stage stands: the host's first child, one at a time, with a form that gave way kept aside. */
export class StagePlace implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #stages = new Map<number, HTMLElement>();
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

  /** The title that the stage gives itself; empty where it gives none, or fails to. */
  get heading(): string {
    const { stage } = this;
    try {
      return stage && "heading" in stage ? String(stage.heading) : "";
    } catch {
      // A stage that has no title cannot be shown either, and tells that itself.
      return "";
    }
  }

  /**
   * Puts a form's stage on the page in the place of the one there.
   *
   * @param form names the form; its stage is made once
   * @param data the stage's properties
   * @param keep whether the one there may come back
   * @param autofocus whether the first stage takes the focus; later ones take it where it was here, or nowhere
   * @throws what the stage throws, now or when it renders
   */
  async put(
    form: number,
    tag: string,
    data: object,
    keep: boolean,
    autofocus: boolean,
  ): Promise<void> {
    const host = this.#host;
    const { ownerDocument } = host;
    const old = this.stage;
    const stage = this.#stages.get(form) ?? ownerDocument.createElement(tag);
    this.#stages.set(form, stage);
    stage.slot = "stage";
    Object.assign(stage, data);

    let focus = false;
    if (stage !== old || stage.parentElement !== host) {
      const { activeElement, body } = ownerDocument;
      const nowhere = !activeElement || activeElement === body;
      const here = host.contains(focusedNear(host));
      focus = this.#taken ? nowhere || here : autofocus;
      this.#taken = true;
      old?.remove();
      if (!keep) this.#stages.clear();
      this.#stages.set(form, stage);
      this.#form = form;
      host.prepend(stage);
      this.expel();
    }
    if ("updateComplete" in stage) await stage.updateComplete;
    if (focus && stage.isConnected) focusFirst(stage);
  }

  /**
   * Takes away stages that are not ours. A copy of the element brings a copy of its stage, and no session stands behind
   * that.
   */
  expel(): void {
    for (const child of Array.from(this.#host.children)) {
      if (child.slot === "stage" && child !== this.stage) child.remove();
    }
  }

  /** Takes the stage away. */
  clear(): void {
    this.stage?.remove();
    this.#stages.clear();
  }
}
