import type { Challenge } from "../protocol/index.js";
import type { FlowClient } from "./flow-client.js";
import { FlowError } from "./errors.js";
import type { Flow } from "./flow.js";
import type { FlowSession } from "./session/session.js";
import { PlatformCustomEvent, PlatformEvent } from "./platform-events.js";
import { innerQuery, type FlowQuery } from "./query.js";
import {
  INITIAL,
  type FlowSessionOptions,
  type Opening,
  type Outcome,
  type SessionState,
  type StartOptions,
} from "./session/state.js";

const PATIENCE = 2_000;

/**
 * A {@link FlowSession} whose code comes after the first challenge: the same face, so that an interface can show that
 * challenge with nothing more than a client. Everything from there on, also what comes of a first reply that is no
 * question, is the session's, and this only hands it on.
 */
export class LazySession extends EventTarget {
  readonly client: FlowClient;
  redirect: "follow" | "manual" = "follow";
  language: string | undefined;
  readonly #open: (options: FlowSessionOptions) => Promise<FlowSession>;
  #session: Promise<FlowSession> | undefined;
  #loaded: FlowSession | undefined;
  /** Whether the session has come as far as what is shown. */
  #caughtUp = false;
  #state: SessionState = INITIAL;
  #opening: Opening | undefined;
  /** What became of the opening in the session's hands. */
  #adopted: Promise<Outcome> = Promise.resolve("ignored");

  /** @param open makes the session, with its code */
  constructor(
    client: FlowClient,
    open: (options: FlowSessionOptions) => Promise<FlowSession>,
  ) {
    super();
    this.client = client;
    this.#open = open;
  }

  get state(): SessionState {
    return (this.#caughtUp ? this.#loaded?.state : undefined) ?? this.#state;
  }

  async start(
    { slug, query }: { slug: string; query?: FlowQuery | undefined },
    options: StartOptions = {},
  ): Promise<Outcome> {
    const { client } = this;
    // The first form stands for itself: the session tells a second from it.
    const known = this.#session ?? this.#state.challenge ?? options.fresh;
    if (known || !client.lane.claim(this, slug)) {
      return this.ask((session) => session.start({ slug, query }, options));
    }
    const { pageUrl, base } = client;
    const flow = { slug, query: innerQuery(query, pageUrl, base.origin) };
    this.#opening?.abandon();
    const opening = this.#begin(flow, options.challenge);
    this.#opening = opening;
    this.#set({ ...INITIAL, flow, pending: true });
    const reply = await opening.reply.catch(() => undefined);
    if (opening !== this.#opening) return "ignored";
    if (reply?.component && !/-(redirect|error)$/.test(reply.component)) {
      const { language } = this;
      this.#set({ ...asking(reply as unknown as Challenge), flow, language });
      return "accepted";
    }
    return this.ask(() => this.#adopted);
  }

  preview(challenge: Challenge): void {
    if (this.#session ?? this.#state.challenge)
      void this.ask((session) => session.preview(challenge));
    else {
      this.stop();
      this.#set(asking(challenge));
    }
  }

  stop(): void {
    this.#opening?.abandon();
    this.#opening = undefined;
    this.client.lane.release(this);
    this.#loaded?.stop();
  }

  /** Has the session do something, as soon as it is there and has taken the opening over. */
  async ask<T>(
    act: (session: FlowSession) => T | Promise<T>,
  ): Promise<T | "failed"> {
    try {
      this.#session ??= this.#load();
      const session = await this.#session;
      session.redirect = this.redirect;
      session.language = this.language;
      return await act(session);
    } catch (cause) {
      this.#session = undefined;
      const message = `The code behind the first form failed: ${String(cause)}`;
      const error = new FlowError("chunk", message, { cause });
      this.#set({ ...this.#state, error, pending: false });
      this.dispatchEvent(new PlatformCustomEvent("error", { detail: error }));
      return "failed";
    }
  }

  #begin(flow: Flow, challenge: Challenge | undefined): Opening {
    const { client, language } = this;
    const controller = new AbortController();
    const { signal } = controller;
    let wanted = true;
    const get = () => {
      // Its turn may come when another flow is wanted already.
      if (!wanted) throw new Error("abandoned");
      return client.get(flow, { signal, language });
    };
    return {
      flow,
      csrfToken: client.csrfToken,
      reply: challenge
        ? Promise.resolve({ ...challenge })
        : client.lane.run(get),
      abandon: () => {
        wanted = false;
        setTimeout(() => controller.abort(), PATIENCE);
      },
    };
  }

  async #load(): Promise<FlowSession> {
    const { client, redirect } = this;
    const session = await this.#open({ client, redirect });
    session.language = this.language;
    const opening = this.#opening;
    const { challenge } = this.#state;
    this.#caughtUp = !opening && !challenge;
    session.addEventListener("change", () => {
      const { challenge, error, finished } = session.state;
      this.#caughtUp ||= Boolean(challenge ?? error ?? finished);
      this.#tell();
    });
    this.#loaded = session;
    if (opening) this.#adopted = session.start(opening.flow, { opening });
    else if (challenge) session.preview(challenge);
    this.client.lane.release(this);
    await this.#adopted;
    return session;
  }

  #set(state: SessionState): void {
    this.#state = state;
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new PlatformEvent("change"));
  }
}

/** A challenge that nothing more is known of. */
const asking = (challenge: Challenge): SessionState => ({
  ...INITIAL,
  challenge,
  flowInfo: challenge.flow_info,
  form: 1,
});
