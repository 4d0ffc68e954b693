import { html, nothing } from "lit";
import type { Content } from "./errors.js";
import type { StageElement, StageRequest } from "./stage-element.js";
import { actionButton } from "./buttons.js";
import { problem } from "./status.js";

/** How often the same question is answered automatically. */
const MOST = 5;

/** The key of the counts in a document: one count per question, shared by all copies of this code. */
const COUNTS = Symbol.for("flow-executor.own-answers");

type Page = Document & { [COUNTS]?: Map<string, number> };

/**
 * The automatic answer of a stage that needs no person. A server that repeats its question would otherwise be answered
 * without end: after five answers within a page load, the person has to press a button.
 */
export class OwnAnswer {
  readonly #stage: StageElement;
  /** The answer that waits for the button, and its challenge. */
  #held: { challenge: object; asked: StageRequest } | undefined;

  constructor(stage: StageElement) {
    this.#stage = stage;
  }

  /**
   * Sends an answer, or keeps it for the button.
   * @param about distinguishes this question from other questions of the same component
   * @param options `silent`: see `StageRequest`
   */
  send(response: object, about = "", { silent = false } = {}): void {
    const asked: StageRequest = {
      do: "respond",
      response,
      ...(silent && { silent }),
    };
    const stage = this.#stage;
    const { challenge } = stage;
    const page: Page = stage.ownerDocument;
    const counts = (page[COUNTS] ??= new Map<string, number>());
    const question = `${challenge.component} ${about}`;
    const times = (counts.get(question) ?? 0) + 1;
    counts.set(question, times);
    if (times <= MOST) {
      stage.request(asked);
      return;
    }
    this.#held = { challenge, asked };
    stage.requestUpdate();
  }

  /** The button, if an answer waits for it. */
  render(): Content {
    const stage = this.#stage;
    const held = this.#held;
    if (held?.challenge !== stage.challenge) return nothing;
    const { terms } = stage;
    return html`${problem(
      terms.asked_again,
      undefined,
      actionButton(
        stage,
        terms.continue,
        () => this.#release(held.asked),
        "flow-primary",
      ),
    )}`;
  }

  #release(asked: StageRequest): void {
    this.#held = undefined;
    this.#stage.request(asked);
    this.#stage.requestUpdate();
  }
}
