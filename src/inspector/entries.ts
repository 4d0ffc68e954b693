/** What the inspector keeps. Everything here is masked, and is plain JSON. */
import type { Json } from "./masking.js";
import type { Outcome } from "./outcome.js";
import type { Rule } from "./sentences.js";

interface EntryBase {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** What has to be done to a session so that it sends a request; nothing, if the request follows from the last reply. */
export type Action =
  | "start"
  /** A start that cancels the running plan first. */
  | "fresh"
  | "respond"
  /** An answer whose reply is expected to bring nothing new. */
  | "silent"
  /** Asks for the challenge again. */
  | "reload"
  | "restart";

/** The state of the session after an exchange. */
export interface After {
  readonly component?: string;
  /** The form on the page stayed. */
  readonly kept: boolean;
  readonly notice?: string;
  readonly restarted?: boolean;
  /** The code of a `FlowError`. */
  readonly error?: string;
  readonly finished?: string;
}

/** One request and its response. */
export interface ExchangeEntry extends EntryBase {
  readonly kind: "exchange";
  /** Counts the starts of flows. */
  readonly run: number;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly flow: { readonly slug: string; readonly query: string };
  /** The path where authentik is mounted, and the page's origin. */
  readonly base: { readonly path: string; readonly origin: string };
  readonly action?: Action | undefined;
  /** The challenge that was on the page before the first exchange of this run. */
  readonly given?: Json | undefined;
  readonly request?: Json | undefined;
  readonly outcome: Outcome;
  /** The page had sent the request before the element existed. */
  readonly early?: boolean;
  readonly status?: number;
  readonly redirected?: boolean;
  /** A redirect that was not followed. */
  readonly opaque?: boolean;
  readonly type?: string;
  /** The size of the reply's body, in bytes. */
  readonly bytes?: number;
  readonly reply?: Json;
  /** The component of the reply, or of the answer until there is a reply. */
  readonly component?: string;
  /** One line for each field with an error: `password: invalid`. */
  readonly errors?: readonly string[];
  readonly rules?: readonly Rule[];
  readonly after?: After;
  /** Durations in ms: until the response came, until it was read, until the form was on the page. */
  readonly timing?: {
    readonly server: number;
    readonly reading?: number;
    readonly showing?: number;
  };
}

/** An event of the element. */
export interface EventEntry extends EntryBase {
  readonly kind: "event";
  readonly name: string;
  readonly about: string;
  readonly notes: readonly string[];
  readonly failed: boolean;
}

/** A line between other entries: a page was loaded, or another element is inspected. */
export interface MarkEntry extends EntryBase {
  readonly kind: "mark";
  readonly text: string;
}

export type Entry = ExchangeEntry | EventEntry | MarkEntry;

export const isExchange = (entry: Entry): entry is ExchangeEntry =>
  entry.kind === "exchange";

/** Whether the server, or the way to it, failed. A refused answer is not a failure. */
export const hasFailed = ({ outcome, after, status = 0 }: ExchangeEntry) =>
  outcome === "no answer" || after?.error !== undefined || status >= 500;
