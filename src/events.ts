import type { FlowError } from "./client/errors.js";
import type { Flow } from "./client/flow.js";
import type { SentRequest } from "./client/flow-client.js";
import type { ServerNotice } from "./client/notice-socket.js";
import { PlatformEvent } from "./client/platform-events.js";
import type { FlowSession } from "./client/session/session.js";
import type {
  Done,
  Outcome,
  Redirect,
  RedirectReason,
} from "./client/session/state.js";
import type { Challenge } from "./protocol/index.js";

/** The places in a form for content of the page. */
export type Place = "fields-end" | "actions-end";

const LOUD = { bubbles: true, composed: true };

/** An event with fields. */
class FlowEvent extends PlatformEvent {
  constructor(type: string, init: EventInit, fields: object) {
    super(type, init);
    Object.assign(this, fields);
  }
}

/** An event whose listeners can make the element wait before it goes on. */
class WaitingEvent extends FlowEvent {
  readonly #works = new Set<Promise<unknown>>();

  /**
   * Makes the element wait until the promise settles, and any promise that is added in the meantime. The element is
   * pending for as long. A rejection is reported as an error of the page, and the element goes on.
   */
  waitUntil(work: Promise<unknown>): void {
    this.#works.add(work);
  }

  /** @internal Resolves when there is nothing left to wait for; `undefined` if there is nothing to wait for. */
  get settled(): Promise<void> | undefined {
    return this.#works.size > 0 ? this.#settle() : undefined;
  }

  async #settle(): Promise<void> {
    for (const work of this.#works) {
      try {
        await work;
      } catch (error) {
        reportError(error);
      }
    }
  }
}

/**
 * A challenge has arrived, and the element is about to show it. Cancelable: after `preventDefault()` the element shows
 * nothing new and stays pending, until the page answers. Does not bubble, because the challenges of set-up stages contain
 * secrets.
 */
export class FlowQuestionEvent extends WaitingEvent {
  declare readonly challenge: Challenge;
  /**
   * Answers this challenge in place of the person, without showing it, and only this one: another challenge has an event
   * of its own. `response` has no `component`. If the answer is refused, or nothing new comes, the challenge is shown.
   * Resolves with `ignored` if the element has another challenge by now.
   */
  declare readonly respond: (response: object) => Promise<Outcome>;

  constructor(
    challenge: Challenge,
    respond: (response: object) => Promise<Outcome>,
  ) {
    super("flow-question", { cancelable: true }, { challenge, respond });
  }
}

/** The element shows a challenge. Does not bubble, because the challenges of set-up stages contain secrets. */
export class FlowChallengeEvent extends FlowEvent {
  declare readonly challenge: Challenge;
  declare readonly previous: Challenge | undefined;
  /** The server started the flow again by itself. */
  declare readonly restarted: boolean;
  /**
   * An empty place in the form for content of the page: `fields-end` between the fields and the buttons, `actions-end`
   * after the buttons. The element never changes the content. The content stays as long as the form, and its named fields
   * are not sent. `undefined` if a stage of the page has no such place.
   */
  declare readonly place: (name: Place) => HTMLElement | undefined;

  constructor(
    challenge: Challenge,
    previous: Challenge | undefined,
    restarted: boolean,
    place: (name: Place) => HTMLElement | undefined = () => undefined,
  ) {
    super("flow-challenge", {}, { challenge, previous, restarted, place });
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
export class FlowResponseEvent extends WaitingEvent {
  declare readonly challenge: Challenge;
  /** The answer to send, without its `component`; may be changed. */
  declare response: object;
  /** @internal */
  refusals: Readonly<Record<string, string>> | undefined;

  constructor(challenge: Challenge, response: object) {
    super("flow-response", { cancelable: true }, { challenge, response });
  }

  /**
   * Sends nothing and shows why, like the server's errors: a text for each field, and `non_field_errors` for the whole
   * answer. Texts for fields that the form does not have are shown above the form.
   */
  refuse(errors: Readonly<Record<string, string>>): void {
    this.refusals = { ...this.refusals, ...errors };
  }
}

/**
 * A request of the flow has just been sent. Does not bubble, because request and response may contain secrets. To read
 * the response, clone it: `response.then((response) => response.clone().text())`, called in the listener.
 */
export class FlowExchangeEvent extends FlowEvent implements SentRequest {
  declare readonly url: string;
  declare readonly method: string;
  declare readonly body: SentRequest["body"];
  declare readonly response: Promise<Response>;
  /** The session that sends the request. Its `state` changes with the reply. */
  declare readonly session: FlowSession;

  constructor(sent: SentRequest, session: FlowSession) {
    super("flow-exchange", {}, { ...sent, session });
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
  "flow-question": FlowQuestionEvent;
  "flow-challenge": FlowChallengeEvent;
  "flow-response": FlowResponseEvent;
  "flow-exchange": FlowExchangeEvent;
  "flow-done": FlowDoneEvent;
  "flow-redirect": FlowRedirectEvent;
  "flow-error": FlowErrorEvent;
  "flow-message": FlowMessageEvent;
}

declare global {
  interface HTMLElementEventMap extends FlowExecutorEventMap {}
}
