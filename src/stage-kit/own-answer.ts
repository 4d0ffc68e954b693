import { html, nothing } from "lit";
import type { Content } from "./errors.js";
import type { StageElement, StageRequest } from "./stage-element.js";
import { actionButton } from "./buttons.js";
import { problem } from "./status.js";

/** So often the same question is answered without a person. */
const MOST = 5;

/** What a document has of this: one count for each question, however many copies of this code there are. */
const COUNTS = Symbol.for("flow-executor.own-answers");

type Page = Document & { [COUNTS]?: Map<string, number> };

/**
 * The answer of a stage that needs no person. A server that asks the same again and again would be answered for ever: after
 * the fifth time within a page load a person has to press a button.
 */
export class OwnAnswer {
  readonly #stage: StageElement;
  /** What waits for the button, and the challenge that it answers. */
  #held: { challenge: object; asked: StageRequest } | undefined;

  constructor(stage: StageElement) {
    this.#stage = stage;
  }

  /**
   * Sends an answer, or leaves it to the button.
   * @param about what tells this question from others of its component
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

  /** The button, where an answer waits for it. */
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
