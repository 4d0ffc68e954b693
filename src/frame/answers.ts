import type { ReactiveControllerHost } from "lit";
import type { FlowSession } from "../client/session/session.js";
import type { Outcome } from "../client/session/state.js";
import { FlowResponseEvent } from "../events.js";

/** Sends answers, unless the page cancels or refuses them. The page may change an answer, and take its time. */
export class Answers {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #waiting = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Whether an answer waits for the page. */
  get isWaiting(): boolean {
    return this.#waiting;
  }

  async send(
    session: FlowSession,
    response: object,
    silent = false,
  ): Promise<Outcome> {
    const { flow, challenge, pending, finished } = session.state;
    // An answer that is not sent fires no event.
    if (!flow || !challenge || pending || finished || this.#waiting)
      return "ignored";
    const event = new FlowResponseEvent(challenge, response);
    this.#host.dispatchEvent(event);
    const { settled } = event;
    if (settled) await this.#wait(settled);
    if (session.challenge !== challenge) return "ignored";
    if (event.refusals) {
      session.refuse(event.refusals);
      return "rejected";
    }
    if (event.defaultPrevented) return "ignored";
    return session.respond(event.response, { silent });
  }

  async #wait(work: Promise<void>): Promise<void> {
    this.#waiting = true;
    this.#host.requestUpdate();
    await work;
    this.#waiting = false;
    this.#host.requestUpdate();
  }
}
