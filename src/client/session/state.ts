import type { Challenge, FlowInfo } from "../../protocol/index.js";
import type { FlowClient } from "../flow-client.js";
import type { FlowError } from "../errors.js";
import type { Flow } from "../flow.js";
import type { Notice } from "./reply-rules.js";

/** How a call ended: none of the session's promises rejects. */
export type Outcome =
  /** A challenge without errors, or the end. */
  | "accepted"
  /** The answer came back with `response_errors`, or was refused without words. */
  | "rejected"
  /** Nothing was sent: a request was in flight, or there is nothing to answer. */
  | "ignored"
  /** A {@link FlowError}, or the server's own flow error. */
  | "failed";

/** A run has ended. */
export interface Done {
  /** Where the server sends the person, absolute. */
  readonly to: string;
  readonly flow: Flow;
  /**
   * `true` iff the CSRF cookie, which every sign-in changes, changed during the run; `undefined` where it cannot be
   * read; otherwise `false`: nobody was signed in by this run.
   */
  readonly signedIn: boolean | undefined;
  /** The first answer was already the end, nothing was asked: signed in before, signed out, deleted, or an empty flow. */
  readonly initial: boolean;
}

export type RedirectReason =
  "redirect" | "source" | "autosubmit" | "logout" | "cancel" | "link";

/** The page is about to be left, or another flow to continue in its place. */
export interface Redirect {
  /** Absolute. */
  readonly to: string;
  readonly reason: RedirectReason;
  /** Whether the flow is over with it. */
  readonly final: boolean;
  /** The flow that continues in place. */
  readonly flow?: Flow | undefined;
  /** Sends the form that leaves the page, where it is a form that leaves it. */
  readonly submit?: (() => void) | undefined;
}

/** What is left to say when a run is over. */
export interface Finished {
  readonly as: "done" | "cancelled" | "elsewhere";
  /** Where to go on, absolute; after a cancel, the way back that the server or the page named. */
  readonly to?: string | undefined;
  /** Who is signed in, where the run was cancelled. */
  readonly user?: string | undefined;
}

/** What a person called themselves: what they answered last to these keys, as they typed it. */
export interface Given {
  readonly uid_field?: string;
  readonly email?: string;
}

/** All that a user interface shows, as one immutable snapshot. */
export interface SessionState {
  /** The running flow: the page's, or the one that continued in its place. */
  readonly flow: Flow | undefined;
  /** What the server asks. */
  readonly challenge: Challenge | undefined;
  /** Title, layout and background: the last that were told. */
  readonly flowInfo: FlowInfo | undefined;
  /** The language that the challenge was asked for in. `undefined`: nobody said. */
  readonly language: string | undefined;
  /** A request is in flight, or the page is being left. */
  readonly pending: boolean;
  readonly error: FlowError | undefined;
  readonly notice: Notice | undefined;
  /** The server began the flow again by itself to come to this challenge. */
  readonly restarted: boolean;
  /** What became of the last silent answer to this challenge. */
  readonly silent: "sending" | "sent" | "failed" | undefined;
  readonly finished: Finished | undefined;
  /** What the person called themselves in this run. */
  readonly given: Given;
  /** Names the form on the page: the same number, the same form with what was typed into it. */
  readonly form: number;
  /** An earlier form is kept, and `show()` returns to it. */
  readonly back: boolean;
}

export interface FlowSessionOptions {
  client?: FlowClient | undefined;
  /** `manual`: a final redirect is only told, by `done`. Default `follow`. */
  redirect?: "follow" | "manual" | undefined;
  /** Leaves the page for an absolute URL. Without it, as in Node, a redirect ends in the finished state. */
  navigate?: ((to: string) => void) | undefined;
  /** Whether another tab of this browser has begun a flow since this one did: they share one session with authentik. Default: no. */
  otherTab?: (() => boolean) | undefined;
}

export interface StartOptions {
  /** Drop the session's running plan first. Not done where the query holds a `flow_token`, whose plan it is. */
  fresh?: boolean | undefined;
  /** A challenge of this flow that was fetched before: it takes the place of the first GET. */
  challenge?: Challenge | undefined;
  /** @internal A first request that is on its way already. */
  /** The CSRF token before a first request that the page has made already. */
  before?: { readonly csrfToken: string | undefined } | undefined;
}

/** What happens to a session. */
export interface FlowSessionEventMap {
  /** `state` has changed. */
  change: Event;
  /** A run has ended. */
  done: CustomEvent<Done>;
  /** Cancelable: the page is about to be left, or another flow to continue. */
  redirect: CustomEvent<Redirect>;
  /** Something outside the flow went wrong. */
  error: CustomEvent<FlowError>;
}

export const INITIAL: SessionState = {
  given: {},
  flow: undefined,
  challenge: undefined,
  flowInfo: undefined,
  language: undefined,
  pending: false,
  error: undefined,
  notice: undefined,
  restarted: false,
  silent: undefined,
  finished: undefined,
  form: 0,
  back: false,
};
