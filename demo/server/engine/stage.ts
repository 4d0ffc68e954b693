/**
 * A stage, and its context: its run, its flow, its session. Read one file of
 * `stages/` beside this one to write the next.
 */
import type {
  Challenge,
  FlowDesignation,
  FlowInfo,
  ResponseErrors,
} from "../../../src/protocol/index.js";
import type { Generation } from "../wire/generation.js";
import type { Query } from "../wire/query-string.js";
import type { Account, Device, Services } from "./services.js";

/**
 * One stage of one run. A plan is an array of freshly made stages, so that a
 * stage can remember things during the run in variables of the function that
 * made it.
 */
export interface Stage {
  /**
   * Makes the challenge, on every GET and after every rejected answer. A silent
   * stage asks nothing and is `passed` at once.
   */
  challenge(ctx: Context): Outcome | Promise<Outcome>;
  /**
   * Judges a POST. The body is whatever JSON came: `read` of wire/fields.ts
   * takes it apart. Throwing gives a flow-error.
   */
  answer(ctx: Context, body: unknown): Outcome | Promise<Outcome>;
}

export type Outcome = Challenge | Verdict;

export type Verdict =
  | { readonly verdict: "passed" }
  | { readonly verdict: "rejected"; readonly errors: ResponseErrors }
  | { readonly verdict: "denied"; readonly message: string }
  | {
      readonly verdict: "sent";
      readonly body: object | undefined;
      readonly status: number;
    };

export const passed: Verdict = { verdict: "passed" };

export const rejected = (errors: ResponseErrors): Verdict => ({
  verdict: "rejected",
  errors,
});

/** Ends the run with access-denied. */
export const denied = (message: string): Verdict => ({
  verdict: "denied",
  message,
});

/** The body is sent as it stands; without a body, only the status. */
export const sent = (body: object | undefined, status = 200): Verdict => ({
  verdict: "sent",
  body,
  status,
});

export interface Context extends Services {
  readonly flow: Flow;
  readonly plan: Plan;
  readonly session: Session;
  /** As the browser sees the server. */
  readonly origin: string;
  /** Aborted when the client has hung up. */
  readonly signal: AbortSignal;
  readonly generation: Generation;
  /** Signs in; the cookie lasts `maxAge` seconds, or as long as the browser. */
  readonly login: (account: Account, maxAge?: number) => void;
  readonly logout: () => void;
  /** Sends a link that goes on behind the current stage. False: too many were sent. */
  readonly mail: (
    to: string,
    subject: string,
    options: { readonly again: boolean },
  ) => boolean;
  /** Sends a code. */
  readonly mailCode: (to: string, text: string) => void;
}

/** A stage's place in a flow. */
export interface Binding {
  readonly stage: Stage;
  /**
   * Plan again from the beginning, without a message, where an answer is
   * rejected or denied (docs/protocol/life-cycle.md#what-each-request-is-answered-with).
   */
  readonly onInvalid?: "restart";
}

/** Where the demo's page lists a flow, in the page's order. */
export const GROUPS = [
  "Signing in",
  "Accounts",
  "Stages",
  "Signing out",
  "Second factors",
  "Captchas",
  "On the way",
  "Trouble",
  "Layouts",
] as const;

export interface Flow {
  readonly slug: string;
  /** Default: "Stages". */
  readonly group?: (typeof GROUPS)[number];
  /** It begins elsewhere, for example with a device's code. The page does not offer it, and only its address leads to it. */
  readonly unlisted?: true;
  readonly title: string;
  readonly designation: FlowDesignation;
  /** How it looks, where that differs from the other flows. */
  readonly look?: Partial<FlowInfo>;
  /** Says why this visitor may not run the flow at all. */
  readonly refuses?: (user: Account | undefined) => string | undefined;
  stages(occasion: Occasion): Binding[];
}

/** The reason for a plan, unless the visitor has just opened the flow. */
export interface Occasion {
  /** An application wants an account. */
  readonly application?: {
    readonly name: string;
    /** The way back to it, with a code that counts once. */
    readonly leave: () => string;
  };
  /** A device waits to be authorised. */
  readonly device?: Device;
  /** The visitor comes from an identity provider: its name, and the visitor's name there. */
  readonly identity?: string;
}

/** The state of one run. */
export interface Plan {
  readonly flow: Flow;
  /** The first one is the current one. */
  readonly stages: Binding[];
  pendingUser: PendingUser | undefined;
  /** A passkey has proven the pending user: no password is asked for. */
  isProven: boolean;
  /** The values that were filled in, by `field_key`. */
  readonly prompted: Record<string, unknown>;
}

export interface PendingUser {
  readonly name: string;
  /**
   * None where the name is unknown: the server pretends that it exists
   * (docs/protocol/ak-stage-identification.md#an-unknown-user-is-not-revealed).
   */
  readonly account: Account | undefined;
}

/**
 * The state of one browser. It is kept in memory only and ends with the
 * process.
 */
export interface Session {
  id: string;
  user: Account | undefined;
  /** The one plan of this browser, however many tabs it has. */
  plan: Plan | undefined;
  /** The page's query as the last request brought it. */
  query: Query;
  /** Seconds the cookie outlives the browser; undefined = a session cookie. */
  maxAge: number | undefined;
  failedPasswords: number;
  /** A CSRF token that the browser does not have yet. */
  newCsrf: string | undefined;
  /** Emptied by a logout. */
  flushed: boolean;
  usedAt: number;
  /**
   * Settles when the requests before this one are answered: a second one never
   * meets a half-changed plan.
   */
  turn: Promise<unknown>;
}
