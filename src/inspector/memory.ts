/** What the inspector remembers of a session in order to judge its next exchange. */
import type { FlowSession } from "../client/session/session.js";
import type { SessionState } from "../client/session/state.js";
import type { Challenge } from "../protocol/index.js";
import type { Action } from "./entries.js";
import type { Facts } from "./sentences.js";

export type Method = Facts["method"];

/** A request whose reply the session has not processed yet. */
export interface Flight {
  readonly method: Method;
  readonly body: object | undefined;
  readonly before: SessionState;
  readonly action: Action | undefined;
  readonly answered: boolean;
  readonly linked: boolean;
  readonly shown: Challenge | undefined;
  readonly first: Challenge | undefined;
  /** Whether the response has come, or has failed. */
  arrived: boolean;
  /** Whether the state has changed since the request was sent. */
  touched: boolean;
  /** The session has processed the reply. */
  settle: (after: SessionState, next?: "GET" | "POST") => void;
}

/** Follows a session from request to request: which question is on the page, and who asks for the next request. */
export class SessionMemory {
  readonly session: FlowSession;
  flight: Flight | undefined;
  /** The question of the server that is on the page, and the first one of the flow. */
  #shown: Challenge | undefined;
  #first: Challenge | undefined;
  #flow: SessionState["flow"];
  #asked = false;
  /** Whether the session waits for the person since the last reply. */
  #idle = true;

  constructor(session: FlowSession) {
    this.session = session;
    session.addEventListener("change", this.#changed);
  }

  /** Stops listening. A request that is on its way stays without a judgement. */
  end(): void {
    this.session.removeEventListener("change", this.#changed);
    this.flight = undefined;
  }

  /** The challenge that was on the page before the first exchange that was seen. */
  given(): Challenge | undefined {
    const { challenge } = this.session.state;
    const isGiven = challenge && !this.#shown && !this.#asked;
    if (!isGiven) return undefined;
    this.#shown = challenge;
    return challenge;
  }

  /** Called when a request was sent. Ends the request before it. */
  sent(
    method: Method,
    body: object | undefined,
    settle: Flight["settle"],
  ): Flight {
    const { state } = this.session;
    const last = this.flight;
    const follows = !this.#idle && last !== undefined && this.#led(last);
    const next = method === "POST" ? "POST" : "GET";
    if (last) this.#settled(last, follows ? next : undefined);
    const action = follows ? undefined : actionOf(method, state, body);
    if (state.flow !== this.#flow) {
      // A given challenge belongs to the flow that has just begun.
      if (this.#flow) this.#shown = this.#first = undefined;
      this.#flow = state.flow;
    }
    this.#idle = false;
    const isSameFlow = last?.before.flow === state.flow;
    const answered =
      method === "POST" || (follows && isSameFlow && last.answered);
    const flight: Flight = {
      method,
      body,
      before: state,
      action,
      answered,
      linked: !this.#asked && /(^|&)flow_token=/.test(state.flow?.query ?? ""),
      shown: this.#shown,
      first: this.#first,
      arrived: false,
      touched: false,
      settle,
    };
    this.flight = flight;
    return flight;
  }

  /**
   * Whether the next request follows from the reply to this one. If not, the reply was dropped because the person
   * wanted another request, which has changed the state.
   */
  #led({ arrived, touched, before }: Flight): boolean {
    const { challenge, flow } = this.session.state;
    if (!arrived) return false;
    // A redirect to the executor and a reply without a challenge change nothing.
    if (!touched || challenge !== before.challenge) return true;
    return flow !== before.flow;
  }

  readonly #changed = (): void => {
    const { flight, session } = this;
    const { pending, silent } = session.state;
    if (flight) flight.touched = true;
    const waits = !pending && silent !== "sending";
    if (waits) this.#idle = true;
    if (!flight?.arrived || !waits) return;
    // The session may set its state in several steps.
    queueMicrotask(() => {
      if (this.flight === flight) this.#settled(flight);
    });
  };

  #settled(flight: Flight, next?: "GET" | "POST"): void {
    this.flight = undefined;
    const { state } = this.session;
    const { challenge } = state;
    if (challenge && challenge !== flight.before.challenge) {
      this.#asked = true;
      const isError = challenge.component === "ak-stage-flow-error";
      if (!isError && challenge.component !== "xak-flow-redirect") {
        this.#first ??= challenge;
        this.#shown = challenge;
      }
    }
    flight.settle(state, next);
  }
}

/** What the person or the page did so that this request was sent. */
function actionOf(
  method: Method,
  { challenge, error, silent, finished }: SessionState,
  body: object | undefined,
): Action | undefined {
  const isNew = !challenge && !error && !finished;
  if (method === "CANCEL") return isNew ? "fresh" : "restart";
  if (method === "GET") return isNew ? "start" : "reload";
  if (!body || !("component" in body)) return undefined;
  return silent === "sending" ? "silent" : "respond";
}
