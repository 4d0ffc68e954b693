import { likelyNext } from "../registry/likely-next.js";
import type { StageCode } from "../registry/stage-code.js";

/** The likely next stages are loaded after this time without an input event, in ms. */
const QUIET = 3_000;

/** Loads the code of the stages that are likely to come next, after the first input or a pause. */
export class NextStages {
  readonly #code: StageCode;
  #stop: (() => void) | undefined;

  constructor(code: StageCode) {
    this.#code = code;
  }

  /** Called when a stage is on the page. */
  expect(component: string, stage: HTMLElement): void {
    this.stop();
    const next = likelyNext(component);
    if (next.length === 0) return;
    const load = () => {
      this.stop();
      for (const each of next) this.#code.loadAhead(each);
    };
    const timer = setTimeout(load, QUIET);
    stage.addEventListener("input", load);
    this.#stop = () => {
      clearTimeout(timer);
      stage.removeEventListener("input", load);
    };
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
