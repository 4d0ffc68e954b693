/**
 * What a stage is made of. Read one file of `stages/` beside this one to write
 * the next.
 */
import type {
  Challenge,
  FlowDesignation,
  FlowInfo,
  ResponseErrors,
} from "../../../src/protocol/index.js";
import { flowInfo } from "../../../src/testing/fixtures/flow-info.js";
import { type Account, type Accounts, avatar } from "../services/accounts.js";
import type { CapServer } from "../node/cap-server.js";
import type { Devices } from "../services/devices.js";
import type { Factors } from "../services/factors.js";
import type { Generation } from "../wire/generation.js";
import type { Notices } from "../services/notices.js";
import type { OpenId } from "../services/openid.js";
import type { Phone } from "../services/phone.js";
import type { Providers } from "../services/sources.js";
import { urlencode } from "../wire/query-string.js";
import type { Session } from "./sessions.js";

/**
 * One stage of one run. A plan is an array of freshly made stages, so that
 * whatever a stage has to remember during the run is a variable of the function
 * that made it.
 */
export interface Stage {
  /**
   * What to ask, on every GET and after every rejected answer. A silent stage
   * asks nothing and is `passed` at once.
   */
  challenge(ctx: Context): Challenge | Verdict | Promise<Challenge | Verdict>;
  /**
   * Judges a POST. The body is whatever JSON came: `read` of fields.ts takes it
   * apart. Throwing gives a flow-error.
   */
  answer(
    ctx: Context,
    body: unknown,
  ): Challenge | Verdict | Promise<Challenge | Verdict>;
}

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

/** What is sent as it stands; without a body, only the status. */
export const sent = (body: object | undefined, status = 200): Verdict => ({
  verdict: "sent",
  body,
  status,
});

/** What one server has, for all of its visitors. */
export interface Services {
  readonly accounts: Accounts;
  readonly cap: CapServer;
  readonly devices: Devices;
  readonly factors: Factors;
  readonly notices: Notices;
  readonly openid: OpenId;
  readonly phone: Phone;
  readonly providers: Providers;
}

export interface Context extends Services {
  readonly flow: Flow;
  readonly plan: Plan;
  readonly session: Session;
  /** As the browser sees the server. */
  readonly origin: string;
  /** Nobody waits for the reply any more. */
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
   * Plan anew, without a word, where an answer is rejected or denied
   * (protocol/executor.md 2.1).
   */
  readonly onInvalid?: "restart";
}

export interface Flow {
  readonly slug: string;
  readonly title: string;
  readonly designation: FlowDesignation;
  /** How it looks, where that is another way than the others do. */
  readonly look?: Partial<FlowInfo>;
  /** Says why this visitor may not run the flow at all. */
  readonly refuses?: (user: Account | undefined) => string | undefined;
  stages(): Binding[];
}

/** What one run knows. */
export interface Plan {
  readonly flow: Flow;
  /** The first one is the current one. */
  readonly stages: Binding[];
  pendingUser: PendingUser | undefined;
  /** A passkey has proven who it is: no password is asked for. */
  isProven: boolean;
  /** What was filled in, by `field_key`. */
  readonly prompted: Record<string, unknown>;
}

export const newPlan = (flow: Flow): Plan => ({
  flow,
  stages: flow.stages(),
  pendingUser: undefined,
  isProven: false,
  prompted: {},
});

/** The stage whose turn it is. */
export function current({ plan }: Context): Binding {
  const [binding] = plan.stages;
  if (!binding) throw new Error("the plan has no stage left");
  return binding;
}

export interface PendingUser {
  readonly name: string;
  /**
   * None where the name is unknown: the server pretends that it exists
   * (protocol/stages.md 24.g).
   */
  readonly account: Account | undefined;
}

/**
 * The two fields of every challenge that shows whom it is about
 * (protocol/executor.md 3.3).
 */
export function userInfo({ plan, session }: Context) {
  const name = plan.pendingUser?.name ?? session.user?.username ?? "";
  return { pending_user: name, pending_user_avatar: avatar(name) };
}

/** What every challenge says of its flow; the engine adds it. */
export function flowInfoOf({ flow, session }: Context): FlowInfo {
  const next = session.query.get("next");
  const query = next ? `?${urlencode(new Map([["next", next]]))}` : "";
  return flowInfo(flow.title, {
    background: "/static/flow-background.svg",
    ...flow.look,
    cancel_url: `/flows/-/cancel/${query}`,
  });
}
