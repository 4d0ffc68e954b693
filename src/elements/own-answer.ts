import { html, nothing } from "lit";
import type { Content } from "./parts.js";
import type { StageElement } from "./stage-element.js";
import { actionButton, problem } from "./status.js";

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
  #held: { challenge: object; response: object } | undefined;

  constructor(stage: StageElement) {
    this.#stage = stage;
  }

  /**
   * Sends an answer, or leaves it to the button.
   * @param about what tells this question from others of its component
   */
  send(response: object, about = ""): void {
    const stage = this.#stage;
    const { challenge } = stage;
    const page: Page = stage.ownerDocument;
    const counts = (page[COUNTS] ??= new Map<string, number>());
    const question = `${challenge.component} ${about}`;
    const times = (counts.get(question) ?? 0) + 1;
    counts.set(question, times);
    if (times <= MOST) {
      stage.request({ do: "respond", response });
      return;
    }
    this.#held = { challenge, response };
    stage.requestUpdate();
  }

  /** The button, where an answer waits for it. */
  render(): Content {
    const stage = this.#stage;
    const held = this.#held;
    if (held?.challenge !== stage.challenge) return nothing;
    const { terms } = stage;
    const { response } = held;
    return html`${problem(
      terms.asked_again,
      undefined,
      actionButton(
        stage,
        terms.continue,
        () => stage.request({ do: "respond", response }),
        "flow-primary",
      ),
    )}`;
  }
}
