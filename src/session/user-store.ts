import type { FlowClient } from "../client/flow-client.js";
import { FlowError } from "../client/errors.js";
import { runsEnded } from "../client/runs-ended.js";
import { openTabs } from "../platform/tabs.js";
import type { User } from "../protocol/index.js";
import { loadClient } from "./load-client.js";
import { snapshotOf, UNKNOWN, type UserSnapshot } from "./snapshot.js";
import { unlessAborted } from "./unless-aborted.js";

export interface UserOptions {
  /** Ends only this caller's wait. The request is shared with all other callers. */
  signal?: AbortSignal | undefined;
  /** Asks the server again, even if the answer is known. */
  refresh?: boolean | undefined;
}

/** One request, which all callers share. */
interface Question {
  answer: Promise<UserSnapshot>;
  /** The number of ended runs when the request was sent. The end of a run makes the answer out of date. */
  readonly ended: number;
  readonly controller: AbortController;
  failed: boolean;
}

/** The events after which another user may be signed in, besides the end of a run in another tab. */
const EVENTS = ["flow-done", "online", "pagehide", "pageshow"];

/**
 * The signed-in user, as a store for any framework. The store asks authentik once, and again after the end of a run, after
 * `signOut()`, and after a run in another tab. Without subscriptions it has no listener and no channel. All methods work
 * without `this`.
 */
export class UserStore {
  readonly #given: FlowClient | undefined;
  readonly #listeners = new Set<(snapshot: UserSnapshot) => void>();
  #loaded: FlowClient | undefined;
  #snapshot = UNKNOWN;
  #question: Question | undefined;
  #channel: BroadcastChannel | undefined;
  /** Ends the listeners of the page. */
  #watching: AbortController | undefined;

  /** @param client default: a client for authentik at `/`, which is loaded for the first request */
  constructor(client?: FlowClient) {
    this.#given = client;
  }

  /** The current snapshot: the same object until something changes. */
  readonly getSnapshot = (): UserSnapshot =>
    this.#listeners.size > 0 || this.#isCurrent ? this.#snapshot : UNKNOWN;

  /**
   * Calls `listener` at once, and after each change. The first subscription asks the server, except on a server that
   * renders pages.
   * @returns ends the subscription
   */
  readonly subscribe = (
    listener: (snapshot: UserSnapshot) => void,
  ): (() => void) => {
    // A function that subscribes twice has two subscriptions.
    const hear = (snapshot: UserSnapshot) => listener(snapshot);
    this.#snapshot = this.getSnapshot();
    this.#listeners.add(hear);
    if (this.#listeners.size === 1) this.#watch();
    hear(this.#snapshot);
    return () => {
      if (this.#listeners.delete(hear) && this.#listeners.size === 0)
        this.#unwatch();
    };
  };

  /**
   * The signed-in user, from memory or from the server; `undefined` if nobody is signed in.
   * @throws FlowError if the server does not tell; the reason of `signal`
   */
  readonly current = async ({
    signal,
    refresh = false,
  }: UserOptions = {}): Promise<User | undefined> => {
    signal?.throwIfAborted();
    if (refresh) this.#ask();
    const { error, user } = await unlessAborted(this.#answer(), signal);
    if (error) throw error;
    return user;
  };

  /**
   * Asks the server again.
   * @throws FlowError if the server does not tell
   */
  readonly refresh = (): Promise<User | undefined> =>
    this.current({ refresh: true });

  /** @internal The session may have changed: forgets the answer, and asks again if there is a subscription. */
  forget(): void {
    this.#question?.controller.abort();
    this.#question = undefined;
    if (this.#listeners.size > 0) this.#ask();
  }

  get #isCurrent(): boolean {
    const { ended, failed } = this.#question ?? {};
    return ended === runsEnded() && failed === false;
  }

  async #answer(): Promise<UserSnapshot> {
    for (;;) {
      const question =
        this.#isCurrent && this.#question ? this.#question : this.#ask();
      const snapshot = await question.answer;
      const { ended } = question;
      // Another question may have replaced this one, and a run may have ended.
      if (question === this.#question && ended === runsEnded()) return snapshot;
    }
  }

  #ask(): Question {
    this.#question?.controller.abort();
    const controller = new AbortController();
    const answer = this.#fetch(controller.signal).then((snapshot) => {
      if (this.#question !== question) return snapshot;
      question.failed = snapshot.status === "error";
      return this.#adopt(snapshot);
    });
    const ended = runsEnded();
    const question: Question = { answer, ended, controller, failed: false };
    this.#question = question;
    return question;
  }

  async #fetch(signal: AbortSignal): Promise<UserSnapshot> {
    try {
      this.#loaded ??= this.#given ?? (await loadClient());
      const user = await this.#loaded.user({ signal });
      return snapshotOf(user, this.#snapshot);
    } catch (cause) {
      // Another question has replaced this one.
      if (signal.aborted) return this.#snapshot;
      if (!(cause instanceof FlowError)) throw cause;
      const { user } = this.#snapshot;
      return Object.freeze({ status: "error", user, error: cause });
    }
  }

  #adopt(snapshot: UserSnapshot): UserSnapshot {
    if (snapshot === this.#snapshot) return snapshot;
    this.#snapshot = snapshot;
    for (const listener of [...this.#listeners]) listener(snapshot);
    return snapshot;
  }

  #watch(): void {
    const isPage = "document" in globalThis;
    if (isPage) {
      const { signal } = (this.#watching = new AbortController());
      for (const type of EVENTS) addEventListener(type, this.#hear, { signal });
      this.#open();
    }
    if ((isPage || this.#given) && !this.#isCurrent) this.#ask();
  }

  #unwatch(): void {
    this.#close();
    this.#watching?.abort();
  }

  readonly #hear = ({ type, persisted }: Event & { persisted?: boolean }) => {
    // Browsers do not put a page with an open channel into the back/forward cache.
    if (type === "pagehide") this.#close();
    else if (type === "online") {
      if (this.#question?.failed) this.#ask();
    } else if (type === "flow-done" || persisted) {
      this.#open();
      this.forget();
    }
  };

  #open(): void {
    this.#channel ??= openTabs(({ base, ended }) => {
      const own = this.#loaded?.base.href ?? base;
      if (ended && base === own) this.forget();
    });
  }

  #close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
