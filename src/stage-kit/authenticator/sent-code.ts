import type { ReactiveController } from "lit";
import { storage } from "../../platform/storage.js";
import type { SendAgain } from "../send-again.js";
import type { StageElement, StageRequest } from "../stage-element.js";

/** What this tab remembers: the time. Nothing says which device, whose account or which code it was. */
const KEY = "flow-executor:code-sent";

const remember = () => {
  const now = String(Date.now());
  storage("sessionStorage", (it) => it.setItem(KEY, now));
};
const forget = () => storage("sessionStorage", (it) => it.removeItem(KEY));

/**
 * Remembers over a reload of the page that a code was requested a moment ago: the person still has that code, and no
 * other one is requested automatically.
 */
export class SentCode implements ReactiveController {
  readonly #stage: StageElement;
  readonly #again: SendAgain;

  /** @param again the button whose pause goes on after the reload */
  constructor(stage: StageElement, again: SendAgain) {
    this.#stage = stage;
    this.#again = again;
    stage.addController(this);
  }

  hostUpdate(): void {
    if (this.#stage.silent === "failed") forget();
  }

  /** @param isFirst whether a reload asks for a code of this device first */
  requested(isFirst: boolean): void {
    if (isFirst) remember();
    else forget();
  }

  /**
   * Whether a new form needs no code, because one was requested just before the page was loaded. A person who has typed
   * a name since then may be another one.
   */
  isThere(): boolean {
    const { hasUpdated, context } = this.#stage;
    if (hasUpdated || Object.keys(context.given).length > 0) return false;
    const at = Number(storage("sessionStorage", (it) => it.getItem(KEY)));
    return at > 0 && at < performance.timeOrigin && this.#again.start(at);
  }

  /** Extends the request of an answer: an accepted answer has used up the code. */
  follow(asked: StageRequest): StageRequest {
    return asked.do === "respond" && !asked.silent
      ? { ...asked, accepted: forget }
      : asked;
  }
}
