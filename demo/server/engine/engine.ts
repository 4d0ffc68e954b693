import type { Challenge, ResponseErrors } from "../../../src/protocol/index.js";
import { challenge } from "../../../src/testing/challenge.js";
import { checkRequest, parseBody } from "../wire/checks.js";
import type { Exchange } from "../wire/exchange.js";
import { answerHelper } from "./endpoints.js";
import { Links } from "./links.js";
import type { Mailbox } from "../services/mailbox.js";
import { destination, namesHost } from "./next.js";
import { parseQuery, urlencode } from "../wire/query-string.js";
import { forget, type Session, Sessions } from "./sessions.js";
import {
  type Context,
  type Flow,
  type Plan,
  type Services,
  type Verdict,
  current,
  flowInfoOf,
  newPlan,
  userInfo,
} from "./stage.js";

export interface EngineOptions {
  readonly flows: readonly Flow[];
  readonly services: Services;
  readonly mailbox: Mailbox;
  /**
   * Hears why a flow-error was sent: the wire does not tell
   * (protocol/executor.md 2.7).
   */
  readonly log: (line: string) => void;
}

const ALLOW = "GET, POST, HEAD, OPTIONS";
const ABOUT = {
  name: "Flow executor",
  description: "Runs the flows of the demo",
  renders: ["application/json"],
  parses: ["application/json"],
};

/**
 * The flow executor. What a flow asks is in `stages/`, what a generation does
 * differently in generation.ts; everything else that happens on the wire is
 * here, and nothing that no recorded server did.
 */
export class Engine {
  readonly #options: EngineOptions;
  readonly #flows: ReadonlyMap<string, Flow>;
  readonly #sessions = new Sessions();
  readonly #links = new Links();

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#flows = new Map(options.flows.map((flow) => [flow.slug, flow]));
  }

  /**
   * False: not a path of ours, and nothing was sent.
   * @param page shows `/if/flow/<slug>/` of a flow that exists
   */
  handle(exchange: Exchange, page: () => void): boolean {
    const { path } = exchange;
    const [, kind, slug = ""] =
      /^\/(api\/v3\/flows\/executor|if\/flow)\/([-\w]+)\/$/.exec(path) ?? [];
    const flow = kind === undefined ? undefined : this.#flows.get(slug);
    if (flow && kind === "if/flow") {
      page();
    } else if (flow) {
      this.#execute(exchange, flow).catch((error: unknown) => {
        this.#complain(exchange, error);
        exchange.fail(500, "Server Error");
      });
    } else if (
      /^\/(api|application\/o|flows|if\/flow|source)\/|^\/device$/.test(path)
    ) {
      answerHelper(exchange, {
        ...this.#options.services,
        sessions: this.#sessions,
        flows: this.#flows,
      });
    } else {
      return false;
    }
    return true;
  }

  async #execute(exchange: Exchange, flow: Flow): Promise<void> {
    const body = await exchange.body();
    const session = this.#sessions.open(
      exchange.cookies.get("authentik_session"),
    );
    const done = session.turn.then(() =>
      this.#run(exchange, flow, session, body),
    );
    session.turn = done.catch(() => undefined);
    await done;
  }

  async #run(
    exchange: Exchange,
    flow: Flow,
    session: Session,
    body: Buffer,
  ): Promise<void> {
    // Every request brings it anew, and the last one counts
    // (protocol/executor.md 1.2).
    session.query = parseQuery(exchange.query.get("query") ?? "");
    const linked = this.#links.open(session.query.get("flow_token"), flow);
    session.plan = linked ?? session.plan;
    const running = session.plan?.flow === flow ? session.plan : undefined;
    const plan = running ?? newPlan(flow);
    const context = this.#context(exchange, session, plan);
    if (!running && !this.#begin(exchange, context)) return;
    if (exchange.method === "HEAD") {
      exchange.sendCookies(this.#sessions, session);
      exchange.empty(405, ALLOW);
    } else if (exchange.method === "OPTIONS") {
      this.#reply(exchange, session, ABOUT);
    } else {
      await this.#step(exchange, context, body);
    }
  }

  #context(exchange: Exchange, session: Session, plan: Plan): Context {
    return {
      ...this.#options.services,
      flow: plan.flow,
      plan,
      session,
      origin: exchange.origin,
      signal: exchange.signal,
      generation: exchange.generation,
      login: (account, maxAge) =>
        this.#sessions.login(session, account, maxAge),
      logout: () => this.#sessions.logout(session),
      mail: (to, subject, { again }) => {
        const link = exchange.origin + this.#links.make(plan, session.query);
        return this.#options.mailbox.send({ to, subject, link }, again);
      },
      mailCode: (to, subject) =>
        void this.#options.mailbox.send(
          { to, subject, link: undefined },
          false,
        ),
    };
  }

  /**
   * Puts the plan in the session, in place of any other; false: the flow is
   * over before it began, and that was said.
   */
  #begin(exchange: Exchange, context: Context): boolean {
    const { flow, plan, session, generation } = context;
    const refusal = flow.refuses?.(session.user);
    const sentOn =
      generation.sendsSignedInOn &&
      flow.designation === "authentication" &&
      session.user;
    session.plan = undefined;
    if (refusal !== undefined && !sentOn) {
      this.#deny(exchange, context, refusal);
    } else if (refusal !== undefined || plan.stages.length === 0) {
      this.#finish(exchange, context);
    } else {
      session.plan = plan;
    }
    return session.plan !== undefined;
  }

  /**
   * One question or one answer. Whatever throws in here leaves the plan as it
   * is (protocol/executor.md 2.7).
   */
  async #step(
    exchange: Exchange,
    context: Context,
    body: Buffer,
  ): Promise<void> {
    try {
      const outcome = await this.#ask(exchange, context, body);
      await this.#settle(exchange, context, outcome);
    } catch (error) {
      this.#complain(exchange, error);
      const about = { request_id: exchange.requestId };
      this.#reply(
        exchange,
        context.session,
        challenge("ak-stage-flow-error", about),
      );
    }
  }

  async #ask(
    exchange: Exchange,
    context: Context,
    body: Buffer,
  ): Promise<Challenge | Verdict> {
    const { stage } = current(context);
    checkRequest(exchange, context.session.user !== undefined);
    if (exchange.method === "GET") return stage.challenge(context);
    return stage.answer(context, parseBody(exchange, body));
  }

  async #settle(
    exchange: Exchange,
    context: Context,
    outcome: Challenge | Verdict,
    errors?: ResponseErrors,
  ): Promise<void> {
    const { plan, session } = context;
    if ("component" in outcome) {
      this.#reply(exchange, session, {
        ...outcome,
        flow_info: flowInfoOf(context),
        ...(errors && { response_errors: errors }),
      });
    } else if (outcome.verdict === "sent") {
      const { body, status } = outcome;
      if (body) this.#reply(exchange, session, body);
      else exchange.empty(status, ALLOW);
    } else if (outcome.verdict === "passed") {
      plan.stages.shift();
      // A logout has emptied the session; what is left of the plan goes on in
      // the new one.
      session.plan = plan;
      if (plan.stages.length > 0) this.#again(exchange, session);
      else this.#finish(exchange, context);
    } else if (current(context).onInvalid === "restart") {
      session.plan = undefined;
      this.#again(exchange, session);
    } else if (outcome.verdict === "denied") {
      this.#deny(exchange, context, outcome.message);
    } else {
      const question = await current(context).stage.challenge(context);
      await this.#settle(exchange, context, question, outcome.errors);
    }
  }

  /**
   * On to the next stage by way of the same URL. The server writes that URL
   * anew and compares the two as strings: where the client's encoding is not
   * its own, the redirect comes as a challenge (protocol/executor.md 1.2.1).
   */
  #again(exchange: Exchange, session: Session): void {
    const query = urlencode(exchange.query);
    const to = query ? `${exchange.path}?${query}` : exchange.path;
    // A question mark with nothing behind it is not part of what is compared.
    if (to === exchange.url.replace(/\?$/, "")) {
      exchange.sendCookies(this.#sessions, session);
      exchange.redirect(to, { Allow: ALLOW });
    } else {
      this.#redirect(exchange, session, to, false);
    }
  }

  /** The end (protocol/executor.md 4.3). */
  #finish(exchange: Exchange, context: Context): void {
    const next = context.session.query.get("next") ?? "/";
    if (next === "" || namesHost(next)) {
      this.#deny(exchange, context, "Invalid next URL");
    } else {
      forget(context.session);
      this.#redirect(exchange, context.session, destination(next), true);
    }
  }

  #redirect(
    exchange: Exchange,
    session: Session,
    to: string,
    final: boolean,
  ): void {
    const about = { to, final_redirect: final };
    this.#reply(exchange, session, challenge("xak-flow-redirect", about));
  }

  #deny(exchange: Exchange, context: Context, error_message: string): void {
    // Before flow_info is made, whose cancel_url so never has a `next`
    // (protocol/executor.md 2.6).
    forget(context.session);
    const about = {
      ...userInfo(context),
      error_message,
      flow_info: flowInfoOf(context),
    };
    this.#reply(
      exchange,
      context.session,
      challenge("ak-stage-access-denied", about),
    );
  }

  #reply(exchange: Exchange, session: Session, body: object): void {
    exchange.sendCookies(this.#sessions, session);
    exchange.json(200, body, { Allow: ALLOW, "X-Frame-Options": "SAMEORIGIN" });
  }

  #complain(exchange: Exchange, error: unknown): void {
    this.#options.log(
      `${exchange.requestId} ${exchange.method} ${exchange.path}: ${String(error)}`,
    );
  }
}
