import type { Challenge } from "../../protocol/index.js";
import type { Exchanges } from "./exchanges.js";
import type { FlowClient } from "../flow-client.js";
import type { FlowError } from "../errors.js";
import type { Flow } from "../flow.js";
import { countEnd } from "../runs-ended.js";
import { PlatformCustomEvent, PlatformEvent } from "../platform-events.js";
import { Run } from "./run.js";
import {
  INITIAL,
  type Done,
  type Finished,
  type FlowSessionOptions,
  type Outcome,
  type Redirect,
  type SessionState,
  type StartOptions,
} from "./state.js";

/** The session, as seen by the modules that work for it. */
export interface StoreOwner extends EventTarget {
  readonly language: string | undefined;
  readonly client: FlowClient;
  readonly redirect: "follow" | "manual";
}

/** The current state of a session, its memory of the run, and the events to the page. */
export class SessionStore {
  readonly session: StoreOwner;
  readonly navigate: FlowSessionOptions["navigate"];
  readonly otherTab: () => boolean;
  /** Claims and releases the plan. */
  readonly plan: Pick<Exchanges, "claim" | "release">;
  state = INITIAL;
  run: Run;
  /** The result of the last reply for the caller. */
  outcome: Outcome = "accepted";
  #forms = 0;

  constructor(
    session: StoreOwner,
    { navigate, otherTab = () => false }: FlowSessionOptions,
    plan: Pick<Exchanges, "claim" | "release">,
  ) {
    this.session = session;
    this.navigate = navigate;
    this.otherTab = otherTab;
    this.plan = plan;
    this.run = new Run(session.client);
  }

  /** Starts a run. */
  begin(flow: Flow | undefined, before?: StartOptions["before"]): void {
    this.run = new Run(this.session.client, before);
    this.set({ ...INITIAL, flow });
  }

  set(change: Partial<SessionState>): undefined {
    this.state = { ...this.state, ...change };
    this.session.dispatchEvent(new PlatformEvent("change"));
  }

  /** A new number, for a form that was not on the page before. */
  newForm(): number {
    return ++this.#forms;
  }

  /** The form to which the next challenge is compared. It belongs to this flow, and is not an error or a source. */
  get shown(): Challenge | undefined {
    return this.run.first && this.question;
  }

  /** The server's question, even if another challenge is shown in its place. */
  get question(): Challenge | undefined {
    return this.run.kept?.challenge ?? this.state.challenge;
  }

  /** Keeps the form on the page for the way back. */
  keepForm(): void {
    const { challenge, form } = this.state;
    if (challenge) this.run.kept ??= { challenge, form };
  }

  /** Reports an error for the developer of the page; the state does not change. */
  tell(error: FlowError): void {
    this.session.dispatchEvent(
      new PlatformCustomEvent("error", { detail: error }),
    );
  }

  /** @param repeatsAt when the session asks again automatically */
  report(error: FlowError, repeatsAt?: number): void {
    this.set({ error, repeatsAt, pending: false });
    this.tell(error);
  }

  tellDone(to: string): void {
    const { flow } = this.state;
    if (!flow) return;
    const { signedIn, asked } = this.run;
    const detail: Done = { to, flow, signedIn, initial: !asked };
    countEnd();
    this.session.dispatchEvent(new PlatformCustomEvent("done", { detail }));
  }

  /** Whether the page allows a redirect. */
  announce(detail: Redirect): boolean {
    const event = new PlatformCustomEvent("redirect", {
      detail,
      cancelable: true,
    });
    return this.session.dispatchEvent(event);
  }

  finish(finished: Finished): undefined {
    this.plan.release();
    const clean = { pending: false, error: undefined, notice: undefined };
    this.set({ ...clean, silent: undefined, finished });
  }
}
