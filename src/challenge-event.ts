import type { FlowError } from "./client/errors.js";
import { PlatformEvent } from "./client/platform-events.js";
import type { Challenge } from "./protocol/index.js";

export const LOUD = { bubbles: true, composed: true };

/** An event with fields. */
export class FlowEvent extends PlatformEvent {
  constructor(type: string, init: EventInit, fields: object) {
    super(type, init);
    Object.assign(this, fields);
  }
}

/** A challenge is on the page. Does not bubble: the challenges of set-ups carry secrets. */
export class FlowChallengeEvent extends FlowEvent {
  declare readonly challenge: Challenge;
  declare readonly previous: Challenge | undefined;
  /** The server began the flow again by itself. */
  declare readonly restarted: boolean;

  constructor(
    challenge: Challenge,
    previous: Challenge | undefined,
    restarted: boolean,
  ) {
    super("flow-challenge", {}, { challenge, previous, restarted });
  }
}

/** Something outside the flow went wrong. */
export class FlowErrorEvent extends FlowEvent {
  declare readonly error: FlowError;

  constructor(error: FlowError) {
    super("flow-error", LOUD, { error });
  }
}

/** Tells the page of an error, and its developer. */
export function tellError(host: HTMLElement, error: FlowError): void {
  console.warn(`flow-executor: ${error.code}: ${error.message}`);
  host.dispatchEvent(new FlowErrorEvent(error));
}
