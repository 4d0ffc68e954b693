/** The attributes with which scripts and password managers find a field. */
const FOUND_BY = ["name", "id"];

/**
 * A replaced stage that has the focus. It stays on the page, invisible, until the focus has moved to the next stage: if
 * the focused element is removed first, Orca with Firefox does not announce the next stage. It is not `inert`, because
 * `inert` removes the stage from the accessibility tree in the same way.
 */
export class LeavingStage {
  readonly #stage: HTMLElement;
  readonly #taken: (() => void)[] = [];

  constructor(stage: HTMLElement) {
    this.#stage = stage;
    // The frame's style sheet hides such a stage.
    stage.toggleAttribute("data-leaving", true);
    for (const element of stage.querySelectorAll("[name], [id]")) {
      // A captcha looks for its own elements until it is removed.
      if (stage.closest.call(element, ".flow-foreign")) continue;
      for (const name of FOUND_BY) this.#take(element, name);
    }
  }

  #take(element: Element, name: string): void {
    // The methods come from the stage, because a form may have a field called `getAttribute`.
    const stage = this.#stage;
    const value = stage.getAttribute.call(element, name);
    if (value === null) return;
    stage.removeAttribute.call(element, name);
    this.#taken.push(() => stage.setAttribute.call(element, name, value));
  }

  /** Removes the stage and restores its attributes, so that it can be shown again. */
  remove(): void {
    this.#stage.remove();
    this.#stage.toggleAttribute("data-leaving", false);
    for (const give of this.#taken.splice(0)) give();
  }
}
