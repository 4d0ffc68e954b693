import type { FlowSession } from "../client/session/session.js";
import type { Outcome, SessionState } from "../client/session/state.js";
import { FlowQuestionEvent } from "../events.js";
import type { Challenge } from "../protocol/index.js";

export interface QuestionsOptions {
  /** Sends an answer of the page. */
  answer: (response: object) => Promise<Outcome>;
  /** Called when a question may be shown. */
  passed: () => void;
}

/** How often in a row the page may answer the same component. The next question is shown to the person. */
const MOST = 5;

/** Tells the page about each question before it is shown, so that the page can answer it or prepare something first. */
export class Questions {
  readonly #host: HTMLElement;
  readonly #options: QuestionsOptions;
  readonly #passed = new WeakSet<Challenge>();
  /** The question that the page has not passed on yet. */
  #open: Challenge | undefined;
  /** The state before that question. */
  #before: SessionState | undefined;
  /** The component that the page answered last, and how often in a row. */
  #answered = { component: "", times: 0 };

  constructor(host: HTMLElement, options: QuestionsOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Whether the page has a question that the person does not see. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** The state to show: while the page has the question, the state before it. */
  view(state: SessionState): SessionState {
    if (!this.isOpen) return (this.#before = state);
    const { flow, error, repeatsAt } = state;
    const none = {
      challenge: undefined,
      flowInfo: undefined,
      notice: undefined,
    };
    const before = this.#before ?? { ...state, ...none };
    return { ...before, flow, error, repeatsAt, pending: !error };
  }

  /** Called when the session has another challenge, or none. */
  ask(challenge: Challenge | undefined, session: FlowSession): void {
    this.#open = undefined;
    const { flow } = session;
    const isEnd = challenge?.component === "xak-flow-redirect";
    // In a preview nothing can be answered.
    if (!challenge || !flow || isEnd || this.#passed.has(challenge)) return;
    // The page itself has refused the person's answer to this question.
    if (session.state.refused) return;
    this.#open = challenge;
    const answer = (response: object) => {
      event.preventDefault();
      return this.#answer(challenge, session, response);
    };
    const event = new FlowQuestionEvent(challenge, answer);
    const isShown = this.#host.dispatchEvent(event);
    const { settled } = event;
    if (settled)
      void settled.then(() => {
        if (!event.defaultPrevented) this.#pass(challenge);
      });
    else if (isShown) this.#pass(challenge);
  }

  async #answer(
    challenge: Challenge,
    session: FlowSession,
    response: object,
  ): Promise<Outcome> {
    // The session is still processing the reply that contained the challenge.
    await Promise.resolve();
    if (this.#open !== challenge || session.challenge !== challenge)
      return "ignored";
    const { component } = challenge;
    const { times } = this.#answered;
    const isSame = component === this.#answered.component;
    this.#answered = { component, times: isSame ? times + 1 : 1 };
    if (this.#answered.times > MOST) {
      console.warn(
        `flow-executor: The page has answered ${component} ${MOST} times in a row. Now the person is asked.`,
      );
      this.#pass(challenge);
      return "ignored";
    }
    const outcome = await this.#options.answer(response);
    this.#pass(challenge);
    return outcome;
  }

  /** Shows the question, unless another one has come. */
  #pass(challenge: Challenge): void {
    if (this.#open !== challenge) return;
    this.#open = undefined;
    this.#answered = { component: "", times: 0 };
    this.#passed.add(challenge);
    this.#options.passed();
  }
}
