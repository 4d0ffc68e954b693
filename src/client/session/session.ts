import type { Challenge } from "../../protocol/index.js";
import { beginsAnew, handleReply } from "./replies.js";
import { SessionStore } from "./store.js";
import { Exchanges, type Exchange } from "./exchanges.js";
import { FlowClient, type SentRequest } from "../flow-client.js";
import { FlowError } from "../errors.js";
import type { Flow } from "../flow.js";
import { cancelView, leave, ownEnd } from "./navigation.js";
import { isLast, takesAnswer } from "./reply-rules.js";
import { hasKey, withNext } from "../query-pairs.js";
import { innerQuery, type FlowQuery } from "../query.js";
import { isCancelView } from "../redirect.js";
import { PlatformCustomEvent } from "../platform-events.js";
import type { Reply } from "../reply.js";
import { Run } from "./run.js";
import {
  isThrottled,
  type FlowSessionOptions,
  type Outcome,
  type Redirect,
  type SessionState,
  type StartOptions,
} from "./state.js";
import { resolveTarget } from "../target.js";

/**
 * One run of flows: the question, the pending request, the errors, and every rule of the protocol. No DOM and no UI.
 *
 * ```js
 * const session = new FlowSession({ client: new FlowClient({ baseUrl, fetch }) });
 * await session.start({ slug: "default-authentication-flow" });
 * session.challenge?.component; // "ak-stage-identification"
 * await session.respond({ uid_field: "jdoe" });
 * ```
 *
 * Events: see {@link FlowSessionEventMap}.
 */
export class FlowSession extends EventTarget {
  readonly client: FlowClient;
  redirect: "follow" | "manual";
  /** BCP 47 tag of the language in which the server should write its texts. */
  language: string | undefined;

  readonly #exchanges: Exchanges;
  readonly #store: SessionStore;
  /** The silent answer in flight. */
  #silent: Promise<Outcome> | undefined;

  constructor(options: FlowSessionOptions = {}) {
    super();
    this.client = options.client ?? new FlowClient();
    this.redirect = options.redirect ?? "follow";
    this.#exchanges = new Exchanges(this.client, {
      slug: () => this.flow?.slug ?? "",
      send: (exchange, signal) => this.#send(exchange, signal),
      handle: (reply, exchange) => handleReply(this.#store, reply, exchange),
      fail: (error, exchange) => this.#fail(error, exchange),
      again: (exchange, given) => void this.#take(exchange, given),
    });
    this.#store = new SessionStore(this, options, this.#exchanges);
  }

  /** The complete state for a user interface. */
  get state(): SessionState {
    return this.#store.state;
  }
  get flow(): Flow | undefined {
    return this.state.flow;
  }
  get challenge(): Challenge | undefined {
    return this.state.challenge;
  }
  get pending(): boolean {
    return this.state.pending;
  }
  get error(): FlowError | undefined {
    return this.state.error;
  }

  /** Starts a flow. The start can have side effects: the first GET of some flows logs out or deletes the account. */
  start(
    page: { slug: string; query?: FlowQuery | undefined },
    { fresh = false, challenge, isOver, before }: StartOptions = {},
  ): Promise<Outcome> {
    const { pageUrl, base } = this.client;
    const flow = {
      slug: page.slug,
      query: innerQuery(page.query, pageUrl, base.origin),
    };
    this.#abandon();
    this.#store.begin(flow, before);
    const given = challenge && { ...challenge };
    const cancel = fresh && !given && !hasKey(flow.query, "flow_token");
    const first = { method: cancel ? "CANCEL" : "GET", why: "start" } as const;
    const ahead = isOver && { isOver, otherwise: first };
    return this.#take(
      ahead ? { method: "GET", why: "start", ahead } : first,
      given,
    );
  }

  /** Shows a challenge without a flow. The session sends nothing. */
  preview(challenge: Challenge): void {
    this.stop();
    this.#store.begin(undefined);
    const form = this.#store.newForm();
    this.#store.set({ challenge, flowInfo: challenge.flow_info, form });
  }

  /** Drops the reply in flight and releases the plan for other sessions of this page. */
  stop(): void {
    this.#abandon();
    this.#exchanges.release();
    if (this.pending) this.#store.set({ pending: false });
  }

  /**
   * Answers the challenge. Only this method adds `component`.
   * @param response the keys of the component's response type
   * @param options `silent`: the reply is expected to bring nothing new, and is adopted only if it does
   */
  async respond(response: object, { silent = false } = {}): Promise<Outcome> {
    const { challenge, pending, finished, form } = this.state;
    // Until the running flow has sent its first question, the challenge on the page belongs to another flow.
    if (!challenge || !this.#store.shown || !takesAnswer(challenge)) {
      return "ignored";
    }
    if (pending || finished || isThrottled(this.state)) return "ignored";
    if (this.state.silent === "sending") {
      // A code typed during another request waits for that reply, and is sent only if the same form is still shown.
      if (silent) return "ignored";
      this.#store.set({ pending: true });
      const outcome = await this.#silent;
      if (outcome === "ignored" || this.state.form !== form) return "ignored";
    }
    const body = { component: challenge.component, ...response };
    const post: Exchange = { method: "POST", why: "respond", body, silent };
    const result = this.#take(
      this.#store.run.inDoubt
        ? { method: "GET", why: "retry", silent, resend: post }
        : post,
    );
    if (silent) this.#silent = result;
    return result;
  }

  /**
   * Shows errors that the page found in an answer, as if the server had refused the answer. Nothing is sent.
   * @param errors a text for each field; `non_field_errors` for the whole answer
   */
  refuse(errors: Readonly<Record<string, string>>): void {
    const { challenge, pending } = this.state;
    if (!challenge || pending || !takesAnswer(challenge)) return;
    const response_errors = Object.fromEntries(
      Object.entries(errors).map(([field, string]) => [
        field,
        [{ string, code: "refused" }],
      ]),
    );
    this.#store.set({
      challenge: { ...challenge, response_errors },
      refused: true,
      notice: undefined,
      error: undefined,
    });
  }

  /**
   * Asks for the current challenge again, after an error. The typed values stay. An answer is never sent again
   * automatically.
   */
  retry(): Promise<Outcome> {
    const { flow, pending, finished, error } = this.state;
    if (!flow || pending || (finished && !error)) return ignored();
    return this.#take({ method: "GET", why: "retry" });
  }

  /** Gets the current challenge again, even while a request is in flight. */
  reload(): Promise<Outcome> {
    const { flow, finished } = this.state;
    if (!flow || finished) return ignored();
    this.#abandon();
    return this.#take({ method: "GET", why: "retry" });
  }

  /**
   * Gets the challenge again, with another `next`. A source's own flow ends there, because the server takes `next` from
   * the last request to the executor. The next answer has the flow's own `next` again.
   */
  leadTo(next: string): Promise<Outcome> {
    const { flow, finished } = this.state;
    if (!flow || finished) return ignored();
    this.#abandon();
    const query = withNext(flow.query, next);
    return this.#take({ method: "GET", why: "retry", query });
  }

  /** Ends the run as the server would, after a source's own flow has ended in another window. */
  endedElsewhere(): Promise<Outcome> {
    const { flow, finished } = this.state;
    if (!flow || finished) return ignored();
    this.#abandon();
    this.#store.run.posted = true;
    const { base } = this.client;
    return this.#take({ method: "GET", why: "continue" }, ownEnd(flow, base));
  }

  /** Cancels the running flow on the server and starts it again. This does not log the person out. */
  restart(): Promise<Outcome> {
    const { flow, finished } = this.state;
    if (!flow) return ignored();
    const to = new URL(`if/flow/${flow.slug}/`, this.client.base);
    to.search = flow.query;
    const cancel = { reason: "cancel", final: false, flow } as const;
    if (!this.#store.announce({ ...cancel, to: to.href })) return ignored();
    this.#abandon();
    const { question } = this.#store;
    if (finished) this.#store.run = new Run(this.client);
    this.#store.run.forgetNames();
    this.#store.run.cancelledUser =
      question && "pending_user" in question ? question.pending_user : "";
    return this.#take({ method: "CANCEL", why: "restart" });
  }

  /** Shows another challenge (of a source) in place of the server's. Without an argument, shows the kept form again. */
  show(challenge?: Challenge): void {
    const store = this.#store;
    const { kept } = store.run;
    const clean = { error: undefined, notice: undefined };
    if (challenge) {
      store.keepForm();
      const form = store.newForm();
      store.set({ ...clean, challenge, form, back: true });
    } else if (kept) {
      store.run.kept = undefined;
      store.set({ ...clean, ...kept, back: false });
    }
  }

  /** Follows a link, a source or a form that the person chose. */
  leave(asked: Omit<Redirect, "final" | "flow">): void {
    const { base } = this.client;
    const target = resolveTarget(asked.to, base);
    if (target && isCancelView(target, base)) return void this.restart();
    const next = leave(this.#store, asked);
    if (!next) return;
    this.#abandon();
    void this.#take(next);
  }

  /** Continues after the browser restored the page from its back/forward cache. */
  resume(): Promise<Outcome> {
    const { challenge, finished } = this.state;
    const waits =
      !challenge ||
      takesAnswer(challenge) ||
      challenge.component === "ak-stage-flow-error";
    if (!finished && waits) return this.reload();
    this.#abandon();
    if (
      !finished &&
      challenge?.component === "ak-stage-autosubmit" &&
      isLast(challenge)
    ) {
      const to = resolveTarget(challenge.url, this.client.base)?.href;
      this.#store.finish({ as: "done", to });
    }
    this.#store.set({ pending: false });
    return ignored();
  }

  /** Reports an error, also an error from showing the challenge (`chunk`, `render`, `unknown-component`). */
  report(error: FlowError): void {
    this.#store.report(error);
  }

  async #take(
    first: Exchange,
    given?: Reply | Promise<Reply>,
  ): Promise<Outcome> {
    this.#store.set(first.silent ? { silent: "sending" } : { pending: true });
    const result = await this.#exchanges.take(first, given);
    return result === "adopted" ? this.#store.outcome : result;
  }

  async #send(exchange: Exchange, signal: AbortSignal): Promise<Reply> {
    const { client, language, flow } = this;
    const { run } = this.#store;
    if (!flow) return {};
    if (exchange.ahead) {
      const isOver = await exchange.ahead.isOver(signal);
      return isOver ? ownEnd(flow, client.base) : {};
    }
    run.open();
    const sent = (detail: SentRequest) =>
      this.dispatchEvent(new PlatformCustomEvent("exchange", { detail }));
    const options = { signal, language, sent };
    if (exchange.method === "CANCEL") {
      await client.cancel(cancelView(this.#store), options);
      return {};
    }
    if (exchange.method === "GET") {
      const { query = flow.query } = exchange;
      return client.get({ ...flow, query }, options);
    }
    const body = exchange.body ?? {};
    run.sent(body);
    try {
      const reply = await client.post(flow, body, options);
      if (beginsAnew(this.#store, reply)) await this.#mindCookies();
      run.replied();
      return reply;
    } catch (error) {
      if (error instanceof FlowError && error.status) run.refused();
      throw error;
    }
  }

  /** @throws FlowError if the browser keeps no cookies. Without the code that finds out, the reply counts as it came. */
  async #mindCookies(): Promise<void> {
    const code = await import("../blocked-cookies.js").catch(() => undefined);
    const trouble = await code?.cookieTrouble(this.client.base);
    if (trouble) throw trouble;
  }

  #fail(error: FlowError, { silent }: Exchange): void {
    if (silent) this.#store.set({ silent: "failed" });
    const { repeatsAt } = this.#exchanges;
    // No challenge waits for an answer, so other sessions can use the plan.
    if (!this.challenge && repeatsAt === undefined) this.#exchanges.release();
    // A server may be asked many times until it is ready, but the error is reported only once.
    const known =
      this.state.repeatsAt !== undefined && this.error?.code === error.code;
    if (known) this.#store.set({ pending: false, repeatsAt });
    else this.#store.report(error, repeatsAt);
  }

  #abandon(): void {
    this.#exchanges.abandon();
    if (this.state.silent === "sending") {
      this.#store.set({ silent: undefined });
    }
  }
}

const ignored = () => Promise.resolve("ignored" as const);
