import { Task, TaskStatus } from "@lit/task";
import type { ReactiveController } from "lit";
import { FlowError } from "../client/errors.js";
import { textsOf } from "../client/language-tag.js";
import type { FlowClient } from "../client/flow-client.js";
import type { FlowSession } from "../client/session/session.js";
import type { Outcome, SessionState } from "../client/session/state.js";
import { tellError } from "../events.js";
import type { Challenge } from "../protocol/index.js";
import type { StageRequest } from "../stage-kit/stage-element.js";
import type { OwnStage } from "../registry/own-stage.js";
import { StageCode, type StageRules } from "../registry/stage-code.js";
import { Language } from "../terms/language.js";
import { languageOf } from "../terms/terms.js";
import { Answers } from "./answers.js";
import { bareError } from "./header.js";
import type {
  endAndErrors,
  EndAndErrorsHost,
  FrameView,
} from "./end-and-errors.js";
import { FrameParts, type FramePartsOptions } from "./frame-parts.js";
import { NextStages } from "./next-stages.js";
import { OtherTabs } from "./other-tabs.js";
import { Questions } from "./questions.js";
import { obey, openSession } from "./session-bridge.js";
import { Sources, type SourcesHost } from "./sources.js";

export interface FlowControllerHost extends SourcesHost, EndAndErrorsHost {
  /** The page's own stages, by component. */
  readonly stages: Readonly<Record<string, OwnStage>> | undefined;
}

export interface FlowControllerOptions extends FramePartsOptions {
  /** Starts the page's flow, after the host was inserted into a document. */
  start: () => void;
  /** The client that the page currently wants. */
  client: () => FlowClient;
}

/** What an element waits for: a reply of the server, or a part of its own code. */
export type Awaited = "reply" | "code";

/** Most flows start with this stage, so its code loads in parallel with the first challenge. */
const FIRST = "ak-stage-identification";

/** Runs a session for an element: decides when the session starts and stops, and loads the code for its challenges. */
export class FlowController implements ReactiveController, EventListenerObject {
  readonly #host: FlowControllerHost;
  readonly #options: FlowControllerOptions;
  readonly #tabs: OtherTabs;
  readonly #code: StageCode;
  readonly #next: NextStages;
  readonly #answers: Answers;
  readonly #questions: Questions;
  readonly parts: FrameParts;
  readonly sources: Sources;
  readonly language: Language;
  /** Loads the code of a challenge's stage. */
  readonly #stage: Task<readonly [Challenge], string>;
  #session: FlowSession | undefined;
  #running = false;
  #wentOffline = false;
  #wanted: Challenge | undefined;
  /** The challenge whose stage was loaded last. */
  #loaded: Challenge | undefined;
  /** An error that keeps the element from showing anything: the texts or the code for the end could not be loaded. */
  #lost: FlowError | undefined;

  constructor(host: FlowControllerHost, options: FlowControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.#tabs = new OtherTabs(host);
    this.#code = new StageCode(() => host.stages);
    this.#next = new NextStages(this.#code);
    this.#answers = new Answers(host);
    this.#questions = new Questions(host, {
      answer: (response) => this.respond(response),
      passed: () => host.requestUpdate(),
    });
    this.parts = new FrameParts(host, options);
    this.sources = new Sources(host, () => this.session);
    this.language = new Language(host, () => this.#spoke());
    this.#stage = new Task(host, {
      autoRun: false,
      task: ([{ component }]: readonly [Challenge]) =>
        this.#code.load(component),
      onError: (error) => {
        if (this.#loaded === this.state?.challenge) this.#failed(error);
      },
    });
    host.addController(this);
  }

  get state(): SessionState | undefined {
    return this.#session?.state;
  }

  /** The state to show. While the page has a new question, it is the state before that question. */
  get view(): SessionState | undefined {
    const { state } = this;
    return state && this.#questions.view(state);
  }

  get error(): FlowError | undefined {
    return this.#lost ?? this.state?.error;
  }

  /** A request is in flight, a stage's code is loading, the page takes its time, or it is about to be left. */
  get pending(): boolean {
    const { pending, finished, challenge } = this.state ?? {};
    const waits = this.#answers.isWaiting(challenge) || this.#questions.isOpen;
    return (this.#isLoading && !finished) || waits || (pending ?? false);
  }

  /** What the element waits for, besides the person and the next page. */
  get awaited(): Awaited | undefined {
    const { state } = this;
    if (!state?.flow || state.finished) return undefined;
    const lacksWords = !this.language.ready && !this.error;
    if (this.#isLoading || lacksWords) return "code";
    if (this.#answers.isWaiting(state.challenge) || this.#questions.isOpen)
      return "reply";
    return state.pending || state.silent === "sending" ? "reply" : undefined;
  }

  /** The tag of the stage for the challenge; `undefined` until the stage's code and the texts are loaded. */
  get tag(): string | undefined {
    const { challenge } = this.state ?? {};
    if (!challenge || this.#isLoading) return undefined;
    if (!this.language.ready || this.#questions.isOpen) return undefined;
    return this.#code.tag(challenge.component);
  }

  /** Whether the code of the current challenge's stage is loading. */
  get #isLoading(): boolean {
    const isLoading = this.#stage.status === TaskStatus.PENDING;
    return isLoading && this.#loaded === this.state?.challenge;
  }

  /** The rules for stages of the page; `undefined` until the page has shown one. */
  get rules(): StageRules | undefined {
    return this.#code.rules;
  }

  /** The language of the server's texts, if the element's own texts are in another language. */
  get serverLanguage(): string | undefined {
    const { language } = this.state ?? {};
    const isSame =
      language && textsOf(language) === textsOf(this.language.spoken);
    return isSame ? undefined : language;
  }

  /** The language of a title, if it is a text of the server. */
  titleLanguage(title: string): string | undefined {
    const { challenge, flowInfo } = this.state ?? {};
    const texts: readonly unknown[] = Object.values(challenge ?? {});
    return title === flowInfo?.title || texts.includes(title)
      ? this.serverLanguage
      : undefined;
  }

  /** The client of the running session, or else the client that the page wants. */
  get client(): FlowClient {
    return this.#session?.client ?? this.#options.client();
  }

  /** The session, with the client that the page wanted when the flow was started. */
  get session(): FlowSession {
    return this.#session ?? this.#open(this.#options.client());
  }

  #open(client: FlowClient): FlowSession {
    this.#session?.stop();
    const otherTab = () => this.#tabs.began;
    const navigate = this.sources.navigate;
    const session = openSession(this.#host, { client, otherTab, navigate });
    session.addEventListener("change", () => this.#changed(session));
    session.addEventListener("done", () =>
      this.#tabs.announceEnd(client.base.href),
    );
    this.#session = session;
    return session;
  }

  /** Runs an action of the session. Resolves when its result can be shown. */
  async run(act: (session: FlowSession) => Promise<Outcome>): Promise<Outcome> {
    const { session } = this;
    session.language = languageOf(this.#host);
    const outcome = await act(session);
    if (this.#isLoading) await this.#stage.taskComplete.catch(() => undefined);
    return outcome;
  }

  /** Answers the challenge in place of its stage. */
  respond(response: object): Promise<Outcome> {
    return this.run((session) => this.#answers.send(session, response));
  }

  start(...flow: Parameters<FlowSession["start"]>): Promise<Outcome> {
    const client = this.#options.client();
    if (client !== this.#session?.client) this.#open(client);
    this.#tabs.announce(client.base.href);
    this.#code.loadAhead(FIRST);
    return this.run((session) => session.start(...flow));
  }

  /** Repeats the action that failed. */
  async retry(): Promise<Outcome> {
    if (!this.#lost) return this.run((session) => session.retry());
    this.#lost = undefined;
    if (!this.language.ready) this.language.load();
    else await this.loadEnd();
    this.#host.requestUpdate();
    return this.#lost ? "failed" : "accepted";
  }

  /** Performs a stage's request. Reports a request that cannot be understood. */
  async obey({ localName }: HTMLElement, detail: unknown): Promise<void> {
    const asked = this.rules?.requestOf(localName, detail) ?? detail;
    if (asked instanceof FlowError) this.#mistaken(asked);
    else
      await this.run((session) =>
        obey(session, this.#answers, asked as StageRequest),
      );
  }

  /** Reports a mistake of the page. The end of a request that is in flight must still be shown. */
  #mistaken(error: FlowError): void {
    if (this.pending) tellError(this.#host, error);
    else this.session.report(error);
  }

  /** Reports a page that was loaded in place of a page of authentik. */
  #checkPage(): void {
    const { endAndErrors } = this.parts;
    const { base } = this.client;
    const error = endAndErrors?.appShell(this.#host.ownerDocument, base);
    if (error) this.#mistaken(error);
  }

  /** Called when the page has changed its own stages. Loads the stage of the form that is on the page. */
  async remap(): Promise<void> {
    const { component } = this.state?.challenge ?? {};
    if (!component || this.pending || this.#code.isCurrent(component)) return;
    try {
      await this.#code.load(component);
      this.#host.requestUpdate();
    } catch (cause) {
      if (this.state?.challenge?.component === component) this.#failed(cause);
    }
  }

  /** Reports that a stage could not be shown: it threw, or a part of its code is lost. */
  broke(tag: string, cause: unknown): void {
    this.session.report(
      cause instanceof FlowError
        ? cause
        : new FlowError("render", `<${tag}> threw an error.`, { cause }),
    );
  }

  /** Called when a stage is on the page. Loads the code that may be needed next. */
  shown({ component, flow_info }: Challenge, stage: HTMLElement): void {
    this.rules?.checkStage(
      stage,
      (error) => tellError(this.#host, error),
      (error) => this.#mistaken(error),
    );
    void this.loadEnd().then(() => this.#checkPage());
    if (flow_info?.background || flow_info?.background_themed_urls)
      void this.parts.add("background");
    void this.parts.add("notices");
    this.sources.loadAhead();
    this.#next.expect(component, stage);
  }

  hostConnected(): void {
    addEventListener("online", this);
    addEventListener("pageshow", this);
    // After a move in the document, only an update starts again what the removal has stopped.
    this.#host.requestUpdate();
    queueMicrotask(() => this.#settle());
  }

  hostDisconnected(): void {
    removeEventListener("online", this);
    removeEventListener("pageshow", this);
    queueMicrotask(() => this.#settle());
  }

  /** Waits one microtask, so that a move within the document neither stops nor starts the flow. */
  #settle(): void {
    const { isConnected } = this.#host;
    if (isConnected) this.language.observe();
    else this.language.stop();
    if (isConnected === this.#running) return;
    this.#running = isConnected;
    if (isConnected) return this.#options.start();
    this.sources.end();
    this.#session?.stop();
    this.#next.stop();
  }

  #changed(session: FlowSession): void {
    if (session !== this.#session) return;
    const { challenge, error, finished, notice } = session.state;
    this.#wentOffline = error?.code === "unreachable" && !navigator.onLine;
    if (challenge !== this.#wanted) {
      this.#wanted = challenge;
      this.#questions.ask(challenge, session);
      if (challenge && !this.#code.isCurrent(challenge.component)) {
        this.#loaded = challenge;
        void this.#stage.run([challenge]);
      }
    }
    if (error ?? finished ?? notice) void this.loadEnd();
    this.sources.changed();
    this.#host.requestUpdate();
  }

  /** Called when the texts have changed, or could not be loaded. */
  #spoke(): void {
    const { failure } = this.language;
    if (failure) this.#lose("The texts could not be loaded.", failure);
    this.#host.requestUpdate();
  }

  /** The parts of the frame besides the stage. If the texts or the code are missing, an error has a short built-in text. */
  show(view: FrameView): Partial<ReturnType<typeof endAndErrors>> {
    const { parts, language, error } = this;
    if (language.ready && parts.endAndErrors)
      return parts.endAndErrors.endAndErrors(view, this.#host);
    const isLost = parts.isEndLost || language.failure !== undefined;
    if (!error || !isLost) return {};
    return { error: bareError(error, view.words, this.#host) };
  }

  /**
   * Loads the code that shows errors, messages and the end. Without that code, an error has a short built-in text.
   */
  async loadEnd(): Promise<void> {
    try {
      await this.parts.loadEndAndErrors();
    } catch (cause) {
      const { finished, notice, pending } = this.state ?? {};
      // Leaving the page aborts the downloads that are still running.
      if ((finished && !pending) || notice)
        this.#lose(
          "The code that shows the end of the flow could not be loaded.",
          cause,
        );
    }
  }

  #lose(message: string, cause: unknown): void {
    this.#lost = new FlowError("chunk", message, { cause });
    tellError(this.#host, this.#lost);
    this.#host.requestUpdate();
  }

  #failed(cause: unknown): void {
    const { finished } = this.state ?? {};
    // Leaving the page aborts the downloads that are still running, so such an error is not reported.
    if (cause instanceof FlowError && !finished) this.session.report(cause);
  }

  /** Called when the network is back, or when the browser has restored the page from the back/forward cache. */
  handleEvent(event: Event): void {
    if (!this.#running) return;
    if (event.type === "online") {
      if (this.#wentOffline) void this.retry();
    } else if ((event as PageTransitionEvent).persisted) {
      void this.run((session) => session.resume());
    }
  }
}
