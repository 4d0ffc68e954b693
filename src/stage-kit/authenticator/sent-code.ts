import type { ReactiveController } from "lit";
import { storage } from "../../platform/storage.js";
import type { SendAgain } from "../send-again.js";
import type { StageElement, StageRequest } from "../stage-element.js";

/** The tab stores only the time of the request: no device, no account and no code. */
const KEY = "flow-executor:code-sent";

const remember = () => {
  const now = String(Date.now());
  storage("sessionStorage", (it) => it.setItem(KEY, now));
};
const forget = () => storage("sessionStorage", (it) => it.removeItem(KEY));

/**
 * Remembers across a reload of the page when a code was requested. The person still has that code, so the form requests
 * no other code automatically.
 */
export class SentCode implements ReactiveController {
  readonly #stage: StageElement;
  readonly #again: SendAgain;
  #silent: StageElement["silent"];
  /** Whether the last request was for the device that a reload asks for first. */
  #isFirst: boolean | undefined;

  /** @param again the button whose pause goes on after the reload */
  constructor(stage: StageElement, again: SendAgain) {
    this.#stage = stage;
    this.#again = again;
    stage.addController(this);
  }

  hostUpdate(): void {
    const { silent } = this.#stage;
    if (silent === this.#silent) return;
    this.#silent = silent;
    if (silent === "sending" && this.#isFirst) remember();
    else if (silent === "sending" && this.#isFirst === false) forget();
    // Only when it fails: a later update must not forget a code that was requested since.
    else if (silent === "failed") forget();
  }

  /**
   * Called before each request. The page may still prevent the request, so the time is stored when it is sent.
   * @param isFirst whether a reload asks for a code of this device first
   */
  requested(isFirst: boolean): void {
    this.#isFirst = isFirst;
  }

  /**
   * Whether a code was requested shortly before this page was loaded, so that a new form must not request one. A name
   * typed since then may belong to another person, who has no code.
   */
  isThere(): boolean {
    const { hasUpdated, context } = this.#stage;
    if (hasUpdated || Object.keys(context.given).length > 0) return false;
    const at = Number(storage("sessionStorage", (it) => it.getItem(KEY)));
    return at > 0 && at < performance.timeOrigin && this.#again.start(at);
  }

  /** Extends the request of an answer: forgets the code after an accepted answer, which has used it. */
  follow(asked: StageRequest): StageRequest {
    return asked.do === "respond" && !asked.silent
      ? {
          ...asked,
          accepted: () => {
            asked.accepted?.();
            forget();
          },
        }
      : asked;
  }
}
