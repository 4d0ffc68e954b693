import { Task, TaskStatus } from "@lit/task";
import type { ReactiveController } from "lit";
import type { FlowClient } from "../client/flow-client.js";
import { FlowError } from "../client/errors.js";
import type { FlowSession } from "../client/session/session.js";
import { lookUp } from "../client/look-up.js";
import { LazySession } from "../client/lazy-session.js";
import type { Outcome, SessionState } from "../client/session/state.js";
import { tellError } from "../challenge-event.js";
import type { FrameStates, FrameStatesHost } from "./end-and-errors.js";
import type { StagePlace } from "./stage-place.js";
import { OtherTabs } from "./other-tabs.js";
import type { Challenge } from "../protocol/index.js";
import type { OwnStage } from "../registry/own-stage.js";
import { registry, type StageLoader } from "../registry/registry.js";
import { Language } from "../terms/language.js";
import { languageOf } from "../terms/terms.js";

export interface FlowControllerHost extends FrameStatesHost {
  /** Stages of the page's own, by component. */
  readonly stages: Readonly<Record<string, OwnStage>> | undefined;
}

export interface FlowControllerOptions {
  /** Starts what the page asks for, once the host is in a document to stay. */
  start: () => void;
  /** The client that the page wants now. */
  client: () => FlowClient;
  place: StagePlace;
}

type Later = typeof import("../later.js");

const FIRST = "ak-stage-identification";

/** The most common first form: it needs nothing but its own code. */
const isPlain = (challenge: Challenge) =>
  challenge.component === FIRST &&
  challenge.user_fields?.length &&
  !challenge.password_fields &&
  !challenge.captcha_stage &&
  !challenge.enable_remember_me &&
  !challenge.passwordless_url &&
  !challenge.sources?.length &&
  challenge.flow_designation !== "recovery";

/** Runs a session for an element: when it starts and stops, and whether there is the code to show what it says. */
export class FlowController implements ReactiveController, EventListenerObject {
  readonly #host: FlowControllerHost;
  readonly #options: FlowControllerOptions;
  #session: LazySession | undefined;
  #running = false;
  #wentOffline = false;
  #wanted: Challenge | undefined;
  #loadingLater: Promise<Later> | undefined;
  #stopPrefetch: (() => void) | undefined;
  #stopObserving: (() => void) | undefined;
  readonly language: Language;
  /** What the first form can do without, once it is there. */
  later: Later | undefined;
  states: FrameStates | undefined;
  /** The tag of a component's element, once its code has run. */
  readonly #tags = new Map<string, string>();
  readonly #loading = new Map<string, Promise<void>>();

  readonly #tabs: OtherTabs;
  /** Holds the status of what was asked last; the session says what came of it. */
  readonly #task: Task<readonly [() => Promise<void>], void>;

  constructor(host: FlowControllerHost, options: FlowControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.#task = new Task(host, {
      autoRun: false,
      task: ([work]: readonly [() => Promise<void>]) => work(),
    });
    this.#tabs = new OtherTabs(host);
    this.language = new Language(host, () => host.requestUpdate());
    host.addController(this);
  }

  get state(): SessionState | undefined {
    return this.#session?.state;
  }

  /** A request is in flight, code on its way, or the page being left. */
  get pending(): boolean {
    const busy = this.#task.status === TaskStatus.PENDING;
    return busy || (this.state?.pending ?? false);
  }

  /** The tag of the challenge's element, as soon as there is the code to show it. */
  get tag(): string | undefined {
    const { challenge } = this.state ?? {};
    if (!challenge || !this.language.ready) return undefined;
    if (!this.later && !isPlain(challenge)) return undefined;
    return this.#tags.get(challenge.component);
  }

  /** The language of the server's texts, where our own words are in another. */
  get serverLanguage(): string | undefined {
    const language = this.state?.language;
    return language === this.language.spoken ? undefined : language;
  }

  /** The client of the running session, otherwise the one that the page wants. */
  get client(): FlowClient {
    return this.#session?.client ?? this.#options.client();
  }

  /** The session, of the client that the page wanted when the flow was started. */
  get session(): LazySession {
    return this.#session ?? this.#open(this.#options.client());
  }

  #open(client: FlowClient): LazySession {
    this.#session?.stop();
    const otherTab = () => this.#tabs.began;
    const session = new LazySession(client, async (options) =>
      (await this.#later()).openSession(this.#host, { ...options, otherTab }),
    );
    session.addEventListener("change", () => this.#changed(session));
    session.addEventListener("error", (told) =>
      tellError(this.#host, (told as CustomEvent<FlowError>).detail),
    );
    this.#session = session;
    return session;
  }

  /** Has the session do something. Resolves when what came of it can be shown. */
  run(
    act: (session: FlowSession, later: Later) => Promise<Outcome>,
  ): Promise<Outcome> {
    return this.#work((lazy) =>
      lazy.ask(async (session) => act(session, await this.#later())),
    );
  }

  /** Starts a flow, for which the session itself need not be there. */
  start(...flow: Parameters<LazySession["start"]>): Promise<Outcome> {
    const client = this.#options.client();
    if (client !== this.#session?.client) this.#open(client);
    this.#tabs.announce(client.base.href);
    return this.#work((session) => session.start(...flow));
  }

  #work(act: (session: LazySession) => Promise<Outcome>): Promise<Outcome> {
    const { session } = this;
    session.language = languageOf(this.#host);
    return new Promise((resolve) => {
      const work = async () => {
        const outcome = await act(session);
        const { challenge, finished } = session.state;
        if (!finished) await this.#loading.get(challenge?.component ?? "");
        resolve(outcome);
      };
      void this.#task.run([work]);
    });
  }

  /** Tells an error that arose in showing the challenge. */
  report(error: FlowError): void {
    void this.#session?.ask((session) => session.report(error));
  }

  /** Fetches a stage's code, which may be ahead of its challenge. */
  load(component: string = FIRST): Promise<void> | undefined {
    if (this.#tags.has(component)) return undefined;
    const loading = this.#loading.get(component) ?? this.#load(component);
    this.#loading.set(component, loading);
    return loading;
  }

  /** A stage is on the page: now there is time for what the first could do without. */
  async shown({ component }: Challenge, stage: HTMLElement): Promise<void> {
    await this.#session?.ask(() => undefined);
    this.#stopPrefetch?.();
    if (!stage.isConnected) return;
    this.#alone("likely next stages", (later) => {
      this.#stopPrefetch = later.prefetchNext(component, stage);
    });
  }

  hostConnected(): void {
    addEventListener("online", this);
    addEventListener("pageshow", this);
    queueMicrotask(() => this.#settle());
  }

  hostDisconnected(): void {
    removeEventListener("online", this);
    removeEventListener("pageshow", this);
    queueMicrotask(() => this.#settle());
  }

  /** One microtask later: a move in the document is neither an end nor a start. */
  #settle(): void {
    this.#observeLanguage();
    if (this.#host.isConnected === this.#running) return;
    this.#running = this.#host.isConnected;
    if (this.#running) return this.#options.start();
    this.#session?.stop();
    this.#stopPrefetch?.();
  }

  /** Where the element stands now, and for as long as it stands there. */
  #observeLanguage(): void {
    const { language } = this;
    this.#stopObserving?.();
    this.#stopObserving = undefined;
    if (!this.#host.isConnected) return;
    language.update();
    this.#stopObserving = this.later?.observeLanguage(this.#host, () =>
      language.update(),
    );
  }

  #changed(session: LazySession): void {
    if (session !== this.#session) return;
    const { challenge, error, finished } = session.state;
    this.#wentOffline = error?.code === "unreachable" && !navigator.onLine;
    if (challenge !== this.#wanted) {
      this.#wanted = challenge;
      if (challenge) void this.load(challenge.component);
    }
    // What fails is tried once more by the session, which tells of it. Of an error it has told already.
    if (error || finished || (challenge && !isPlain(challenge)))
      void this.#later().catch(() => {
        if (!error) void session.ask(() => undefined);
      });
    this.#host.requestUpdate();
  }

  async #load(component: string): Promise<void> {
    try {
      this.#tags.set(component, await this.#fetch(component));
    } catch (cause) {
      const error =
        cause instanceof FlowError
          ? cause
          : new FlowError("chunk", `${component} could not be loaded.`, {
              cause,
            });
      const { challenge, finished } = this.state ?? {};
      // Leaving the page breaks off what it still loads.
      const wanted = challenge?.component === component && !finished;
      if (wanted) this.report(error);
    } finally {
      this.#loading.delete(component);
      this.#host.requestUpdate();
    }
  }

  #later(): Promise<Later> {
    this.#loadingLater ??= this.#beginLater().catch((cause: unknown) => {
      this.#loadingLater = undefined;
      this.later = undefined;
      throw cause;
    });
    return this.#loadingLater;
  }

  async #beginLater(): Promise<Later> {
    const later = await import("../later.js");
    this.later = later;
    this.#observeLanguage();
    new later.StageGuard(this.#host, this.#options.place);
    this.states = new later.FrameStates(this.#host);
    new later.CopyMask(this.#host);
    this.#alone("address bar", () => {
      new later.AddressBar(this.#host, this.#options);
    });
    this.#host.requestUpdate();
    return later;
  }

  /** What only adds to the form may fail alone, and says so. */
  #alone(what: string, act: (later: Later) => void): void {
    try {
      if (this.later) act(this.later);
    } catch (cause) {
      console.warn(`flow-executor: the ${what} failed.`, cause);
    }
  }

  async #fetch(component: string): Promise<string> {
    const own = lookUp(this.#host.stages ?? {}, component);
    const loader = lookUp<StageLoader>(registry, component);
    if (own || !loader) return (await this.#later()).ownStage(component, own);
    await loader().catch(loader);
    return component;
  }

  /** The network is back, or the page, out of the back/forward cache. */
  handleEvent(event: Event): void {
    if (!this.#running) return;
    if (event.type === "online") {
      if (this.#wentOffline) void this.run((session) => session.retry());
    } else if ((event as PageTransitionEvent).persisted) {
      void this.run((session) => session.resume());
    }
  }
}
