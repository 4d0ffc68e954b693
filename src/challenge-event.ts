import type { Challenge } from "./protocol/index.js";

/** An event with fields. */
export class FlowEvent extends Event {
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
