/** A stage and its context: its run, its flow, its session. To write a new stage, start from a file of `stages/`. */
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
 * One stage of one run. A plan is an array of new stages, so a stage can keep state during the run in the variables of
 * the function that created it.
 */
export interface Stage {
  /**
   * Creates the challenge, on every GET and after every rejected answer. A silent stage has no challenge and returns
   * `passed` at once.
   */
  challenge(ctx: Context): Outcome | Promise<Outcome>;
  /** Judges a POST. The body is any JSON; `read` in wire/fields.ts parses it. A thrown error becomes a flow error. */
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

/** Sends the body unchanged; without a body, only the status. */
export const sent = (body: object | undefined, status = 200): Verdict => ({
  verdict: "sent",
  body,
  status,
});

export interface Context extends Services {
  readonly flow: Flow;
  readonly plan: Plan;
  readonly session: Session;
  /** The server's origin as seen by the browser. */
  readonly origin: string;
  /** The server's address as seen by the browser, without its last slash. */
  readonly base: string;
  /** Aborted when the client has closed the connection. */
  readonly signal: AbortSignal;
  readonly generation: Generation;
  /** Signs in. The cookie lasts `maxAge` seconds, or until the browser is closed. */
  readonly login: (account: Account, maxAge?: number) => void;
  readonly logout: () => void;
  /** Sends a link that continues after the current stage. Returns `false` if too many mails were sent. */
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
   * After a rejected or denied answer, plans again from the beginning, without a message
   * (docs/protocol/life-cycle.md#what-each-request-is-answered-with).
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
  /** The flow starts elsewhere, for example with a device's code. The page does not list it, but its address works. */
  readonly unlisted?: true;
  readonly title: string;
  readonly designation: FlowDesignation;
  /** The appearance, if it differs from that of the other flows. */
  readonly look?: Partial<FlowInfo>;
  /** Returns the reason why this visitor may not run the flow. */
  readonly refuses?: (user: Account | undefined) => string | undefined;
  stages(occasion: Occasion): Binding[];
}

/** The reason for a plan, unless the visitor has simply opened the flow. */
export interface Occasion {
  /** An application needs an account. */
  readonly application?: {
    readonly name: string;
    /** The address back to the application, with a code that can be used once. */
    readonly leave: () => string;
  };
  /** A device that waits for authorization. */
  readonly device?: Device;
  /** The visitor comes from an identity provider: its name, and the visitor's name there. */
  readonly identity?: string;
}

/** The state of one run. */
export interface Plan {
  readonly flow: Flow;
  /** The first stage is the current one. */
  readonly stages: Binding[];
  pendingUser: PendingUser | undefined;
  /** A passkey has confirmed the pending user, so no password is needed. */
  isProven: boolean;
  /** The prompted values, by `field_key`. */
  readonly prompted: Record<string, unknown>;
}

export interface PendingUser {
  readonly name: string;
  /**
   * Missing if the name is unknown: the server pretends that the account exists
   * (docs/protocol/ak-stage-identification.md#an-unknown-user-is-not-revealed).
   */
  readonly account: Account | undefined;
}

/** The state of one browser. It is kept in memory and ends with the process. */
export interface Session {
  id: string;
  user: Account | undefined;
  /** The only plan of this browser, shared by all of its tabs. */
  plan: Plan | undefined;
  /** The page's query from the last request. */
  query: Query;
  /** The lifetime of the cookie in seconds; `undefined`: until the browser is closed. */
  maxAge: number | undefined;
  failedPasswords: number;
  /** A CSRF token that was not yet sent to the browser. */
  newCsrf: string | undefined;
  /** Whether a logout has emptied the session. */
  flushed: boolean;
  usedAt: number;
  /** Resolves when the earlier requests are answered, so that a second request never sees a half-changed plan. */
  turn: Promise<unknown>;
}
