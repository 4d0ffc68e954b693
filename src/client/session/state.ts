import type { Challenge, FlowInfo } from "../../protocol/index.js";
import type { FlowClient, SentRequest } from "../flow-client.js";
import type { FlowError } from "../errors.js";
import type { Flow } from "../flow.js";
import type { Notice } from "./reply-rules.js";

/** The result of a call. The session's promises never reject. */
export type Outcome =
  /** The server sent a challenge without errors, or the flow has ended. */
  | "accepted"
  /** The server sent `response_errors`, or refused the answer without a message. */
  | "rejected"
  /** Nothing was sent: a request was in flight, or there is nothing to answer. */
  | "ignored"
  /** A {@link FlowError}, or an error of the flow on the server. */
  | "failed";

/** The details of a run that has ended. */
export interface Done {
  /** The absolute URL to which the server sends the person. */
  readonly to: string;
  readonly flow: Flow;
  /**
   * `true` if the CSRF cookie changed during the run: every sign-in changes it. `false` if the cookie is the same: this
   * run did not sign anyone in. `undefined` if the cookie cannot be read.
   */
  readonly signedIn: boolean | undefined;
  /**
   * The first reply already ended the run, without a question: the person was signed in before, was signed out, deleted
   * the account, or the flow is empty.
   */
  readonly initial: boolean;
}

export type RedirectReason =
  "redirect" | "source" | "autosubmit" | "logout" | "cancel" | "link";

/** The page is about to be left, or another flow is about to continue in its place. */
export interface Redirect {
  /** Absolute. */
  readonly to: string;
  readonly reason: RedirectReason;
  /** Whether the flow ends with this redirect. */
  readonly final: boolean;
  /** The flow that continues in place. */
  readonly flow?: Flow | undefined;
  /** Submits the form that leaves the page, if the redirect is a form. */
  readonly submit?: (() => void) | undefined;
}

/** The result to show when a run is over. */
export interface Finished {
  readonly as: "done" | "cancelled" | "elsewhere";
  /** Where to continue, absolute. After a cancel, the way back that the server or the page named. */
  readonly to?: string | undefined;
  /** After a cancel at the end of an application's session: the application that was left, `""` if it has no name. */
  readonly left?: string;
  /** The signed-in user, if the run was cancelled. */
  readonly user?: string | undefined;
}

/** The names that the person entered: the last answers to these keys, as typed. */
export interface Given {
  readonly uid_field?: string;
  readonly email?: string;
}

/** The complete state for a user interface, as an immutable snapshot. */
export interface SessionState {
  /** The running flow: the page's flow, or the flow that continued in its place. */
  readonly flow: Flow | undefined;
  /** The server's question. */
  readonly challenge: Challenge | undefined;
  /** Title, layout and background, from the last reply that had them. */
  readonly flowInfo: FlowInfo | undefined;
  /** The requested language of the challenge. `undefined`: no language was set. */
  readonly language: string | undefined;
  /** A request is in flight, or the page is about to be left. */
  readonly pending: boolean;
  readonly error: FlowError | undefined;
  /** While there is an error: when the session asks again automatically, in ms since 1970. */
  readonly repeatsAt: number | undefined;
  readonly notice: Notice | undefined;
  /** The server started the flow again by itself and then sent this challenge. */
  readonly restarted: boolean;
  /** The errors of the challenge are the page's: see `FlowSession.refuse()`. */
  readonly refused: boolean;
  /** The state of the last silent answer to this challenge. */
  readonly silent: "sending" | "sent" | "failed" | undefined;
  readonly finished: Finished | undefined;
  /** The names that the person entered in this run. */
  readonly given: Given;
  /** The account's name: the last one that the person typed in this run, or else the last one that the server sent. */
  readonly username: string | undefined;
  /** Identifies the form on the page. The same number means the same form, with its typed values. */
  readonly form: number;
  /** An earlier form is kept; `show()` returns to it. */
  readonly back: boolean;
  /** The flow in which the person followed a link to this one. */
  readonly from: Flow | undefined;
}

export interface FlowSessionOptions {
  client?: FlowClient | undefined;
  /** `manual`: a final redirect is only reported, by `done`. Default `follow`. */
  redirect?: "follow" | "manual" | undefined;
  /**
   * Leaves the page for an absolute URL. Without it, as in Node, a redirect ends in the finished state. `source`: the
   * person chose a source, so the address may also open in a window of its own.
   */
  navigate?: ((to: string, reason?: "source") => void) | undefined;
  /**
   * Whether another tab of this browser has started a flow after this one. All tabs share one session with authentik.
   * Default: no.
   */
  otherTab?: (() => boolean) | undefined;
}

export interface StartOptions {
  /**
   * Drop the session's running plan first. This is skipped if the query holds a `flow_token`, because the token belongs
   * to the plan.
   */
  fresh?: boolean | undefined;
  /** A challenge of this flow that the page has already fetched. It replaces the first GET. */
  challenge?: Challenge | undefined;
  /** @internal Finds out, before the first request, whether the run is over already. Never rejects. */
  isOver?: ((signal: AbortSignal) => Promise<boolean>) | undefined;
  /** @internal The CSRF token before a first request that the page has already sent. */
  before?: { readonly csrfToken: string | undefined } | undefined;
}

/** The events of a session. */
export interface FlowSessionEventMap {
  /** `state` has changed. */
  change: Event;
  /** A run has ended. */
  done: CustomEvent<Done>;
  /** Cancelable: the page is about to be left, or another flow is about to continue. */
  redirect: CustomEvent<Redirect>;
  /** An error outside the flow. */
  error: CustomEvent<FlowError>;
  /** A request of the flow has just been sent. It may contain secrets. */
  exchange: CustomEvent<SentRequest>;
}

export const INITIAL: SessionState = {
  given: {},
  username: undefined,
  flow: undefined,
  challenge: undefined,
  flowInfo: undefined,
  language: undefined,
  pending: false,
  error: undefined,
  repeatsAt: undefined,
  notice: undefined,
  restarted: false,
  refused: false,
  silent: undefined,
  finished: undefined,
  form: 0,
  back: false,
  from: undefined,
};

/** Whether the server wants no request yet. Until then, no answer is sent. */
export const isThrottled = ({ error, repeatsAt }: SessionState) =>
  error?.code === "throttled" && repeatsAt !== undefined;
