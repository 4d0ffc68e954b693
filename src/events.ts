import type { FlowError } from "./client/errors.js";
import type { Flow } from "./client/flow.js";
import type { ServerNotice } from "./client/notice-socket.js";
import { PlatformEvent } from "./client/platform-events.js";
import type { Done, Redirect, RedirectReason } from "./client/session/state.js";
import type { Challenge } from "./protocol/index.js";

const LOUD = { bubbles: true, composed: true };

/** An event with fields. */
class FlowEvent extends PlatformEvent {
  constructor(type: string, init: EventInit, fields: object) {
    super(type, init);
    Object.assign(this, fields);
  }
}

/** The element shows a challenge. Does not bubble, because the challenges of set-up stages contain secrets. */
export class FlowChallengeEvent extends FlowEvent {
  declare readonly challenge: Challenge;
  declare readonly previous: Challenge | undefined;
  /** The server started the flow again by itself. */
  declare readonly restarted: boolean;

  constructor(
    challenge: Challenge,
    previous: Challenge | undefined,
    restarted: boolean,
  ) {
    super("flow-challenge", {}, { challenge, previous, restarted });
  }
}

/** An error outside the flow. */
export class FlowErrorEvent extends FlowEvent {
  declare readonly error: FlowError;

  constructor(error: FlowError) {
    super("flow-error", LOUD, { error });
  }
}

/** An answer is about to be sent. Cancelable. Does not bubble, because the answer may contain secrets. */
export class FlowResponseEvent extends FlowEvent {
  declare readonly challenge: Challenge;
  /** The answer to send, without its `component`; may be changed. */
  declare response: object;

  constructor(challenge: Challenge, response: object) {
    super("flow-response", { cancelable: true }, { challenge, response });
  }
}

/** A run has ended. Fires once per final redirect, before its `flow-redirect`. */
export class FlowDoneEvent extends FlowEvent implements Done {
  declare readonly to: string;
  declare readonly flow: Flow;
  declare readonly signedIn: boolean | undefined;
  declare readonly initial: boolean;

  constructor(done: Done) {
    super("flow-done", LOUD, done);
  }
}

/** The page is about to be left, or another flow is about to continue here. Cancelable. */
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

/** The server sent a message that is independent of the flow. Cancelable: a cancelled message is not shown. */
export class FlowMessageEvent extends FlowEvent implements ServerNotice {
  declare readonly level: ServerNotice["level"];
  declare readonly message: string;

  constructor(notice: ServerNotice) {
    super("flow-message", { ...LOUD, cancelable: true }, notice);
  }
}

/** Reports an error to the page, and logs it for the developer. */
export function tellError(host: HTMLElement, error: FlowError): void {
  console.warn(`flow-executor: ${error.code}: ${error.message}`);
  host.dispatchEvent(new FlowErrorEvent(error));
}

/** The element's events, by name. */
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
