import type { ReactiveControllerHost } from "lit";
import type { FlowSession } from "../client/session/session.js";
import type { Outcome } from "../client/session/state.js";
import { FlowResponseEvent } from "../events.js";
import type { Challenge } from "../protocol/index.js";

/** Sends answers, unless the page cancels or refuses them. The page may change an answer, and take its time. */
export class Answers {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The question whose answer waits for the page. */
  #waiting: Challenge | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Whether the answer to this question waits for the page. */
  isWaiting(challenge: Challenge | undefined): boolean {
    return challenge !== undefined && this.#waiting === challenge;
  }

  async send(
    session: FlowSession,
    response: object,
    silent = false,
  ): Promise<Outcome> {
    const { flow, challenge, pending, finished } = session.state;
    // An answer that is not sent fires no event.
    if (!flow || !challenge || pending || finished || !this.#host.isConnected)
      return "ignored";
    if (this.isWaiting(challenge)) return "ignored";
    const event = new FlowResponseEvent(challenge, response);
    this.#host.dispatchEvent(event);
    const { settled } = event;
    if (settled) await this.#wait(settled, challenge);
    if (session.challenge !== challenge || !this.#host.isConnected)
      return "ignored";
    if (event.refusals) {
      session.refuse(event.refusals);
      return "rejected";
    }
    if (event.defaultPrevented) return "ignored";
    return session.respond(event.response, { silent });
  }

  async #wait(work: Promise<void>, challenge: Challenge): Promise<void> {
    this.#waiting = challenge;
    this.#host.requestUpdate();
    await work;
    if (this.#waiting === challenge) this.#waiting = undefined;
    this.#host.requestUpdate();
  }
}
