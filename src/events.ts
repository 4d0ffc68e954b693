import type { Flow } from "./client/flow.js";
import type { ServerNotice } from "./client/notice-socket.js";
import type { Done, Redirect, RedirectReason } from "./client/session/state.js";
import {
  FlowChallengeEvent,
  FlowErrorEvent,
  FlowEvent,
  LOUD,
} from "./challenge-event.js";
import type { Challenge } from "./protocol/index.js";

export { FlowChallengeEvent, FlowErrorEvent };

/** An answer is about to be sent. Cancelable; does not bubble: it may carry secrets. */
export class FlowResponseEvent extends FlowEvent {
  declare readonly challenge: Challenge;
  /** What will be sent, without its `component`; may be changed. */
  declare response: object;

  constructor(challenge: Challenge, response: object) {
    super("flow-response", { cancelable: true }, { challenge, response });
  }
}

/** A run has ended: once per final redirect, before its `flow-redirect`. */
export class FlowDoneEvent extends FlowEvent implements Done {
  declare readonly to: string;
  declare readonly flow: Flow;
  declare readonly signedIn: boolean | undefined;
  declare readonly initial: boolean;

  constructor(done: Done) {
    super("flow-done", LOUD, done);
  }
}

/** The page is about to be left, or another flow to continue here. Cancelable. */
export class FlowRedirectEvent extends FlowEvent implements Redirect {
  declare readonly to: string;
  declare readonly reason: RedirectReason;
  declare readonly final: boolean;
  declare readonly flow: Flow | undefined;
  declare readonly submit: (() => void) | undefined;

  constructor(redirect: Redirect) {
    super("flow-redirect", { ...LOUD, cancelable: true }, redirect);
  }
}

/** The server has something to say beside the flow. Cancelable: then it is not shown. */
export class FlowMessageEvent extends FlowEvent implements ServerNotice {
  declare readonly level: ServerNotice["level"];
  declare readonly message: string;

  constructor(notice: ServerNotice) {
    super("flow-message", { ...LOUD, cancelable: true }, notice);
  }
}

/** What the element fires, by the events' names. */
export interface FlowExecutorEventMap {
  "flow-challenge": FlowChallengeEvent;
  "flow-response": FlowResponseEvent;
  "flow-done": FlowDoneEvent;
  "flow-redirect": FlowRedirectEvent;
  "flow-error": FlowErrorEvent;
  "flow-message": FlowMessageEvent;
}

declare global {
  interface HTMLElementEventMap extends FlowExecutorEventMap {}
}
