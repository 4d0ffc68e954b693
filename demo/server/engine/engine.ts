import type { ResponseErrors } from "../../../src/protocol/index.js";
import { challenge } from "../../../src/testing/challenge.js";
import { checkRequest, parseBody } from "../wire/checks.js";
import type { Exchange } from "../wire/exchange.js";
import { parseQuery, urlencode } from "../wire/query-string.js";
import { flowInfoOf, userInfo } from "./common-fields.js";
import { besideFlows, type Endpoint } from "./endpoints.js";
import { Links } from "./links.js";
import { destination, namesHost } from "./next.js";
import { current, newPlan } from "./plan.js";
import type { Services } from "./services.js";
import { forget, Sessions } from "./sessions.js";
import type { Context, Flow, Outcome, Plan, Session, Stage } from "./stage.js";

export interface EngineOptions {
  readonly flows: readonly Flow[];
  readonly services: Services;
  /** The paths of the services. */
  readonly endpoints: readonly Endpoint[];
  /** Creates the question that comes before a plan opened from a mail. */
  readonly confirm: () => Stage;
  /**
   * Receives the reason of every flow error; the reply does not contain the reason
   * (docs/protocol/ak-stage-flow-error.md).
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
 * The flow executor, with the rules of its protocol; each rule was recorded from a real server. The stages are in the
 * folder `stages/`, the differences between generations in wire/generation.ts.
 */
export class Engine {
  readonly #options: EngineOptions;
  readonly #flows: ReadonlyMap<string, Flow>;
  readonly #sessions = new Sessions();
  readonly #links: Links;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#flows = new Map(options.flows.map((flow) => [flow.slug, flow]));
    this.#links = new Links(options.confirm);
  }

  /**
   * Returns `false` for any other path, without a reply.
   * @param page shows `/if/flow/<slug>/` of a flow that exists
   */
  handle(exchange: Exchange, page: () => void): boolean {
    const [, kind, slug = ""] =
      /^\/(api\/v3\/flows\/executor|if\/flow)\/([-\w]+)\/$/.exec(
        exchange.path,
      ) ?? [];
    const flow = kind === undefined ? undefined : this.#flows.get(slug);
    if (!flow) return this.#answerBeside(exchange);
    if (kind === "if/flow") {
      page();
    } else {
      this.#execute(exchange, flow).catch((error: unknown) => {
        this.#complain(exchange, error);
        exchange.fail(500, "Server Error");
      });
    }
    return true;
  }

  #answerBeside(exchange: Exchange): boolean {
    const { services, endpoints } = this.#options;
    const [sessions, flows] = [this.#sessions, this.#flows];
    const around = { ...services, sessions, flows };
    return [...endpoints, besideFlows].some((endpoint) =>
      endpoint.handle(exchange, around),
    );
  }

  async #execute(exchange: Exchange, flow: Flow): Promise<void> {
    const body = await exchange.body();
    const session = this.#sessions.open(exchange);
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
    body: Uint8Array,
  ): Promise<void> {
    // Every request carries the page's query. The last one is used (docs/protocol/query.md).
    session.query = parseQuery(exchange.query.get("query") ?? "");
    const linked = this.#links.open(session.query.get("flow_token"), flow);
    session.plan = linked ?? session.plan;
    const running = session.plan?.flow === flow ? session.plan : undefined;
    const plan = running ?? newPlan(flow);
    const context = this.#context(exchange, session, plan);
    if (!running && !(await this.#begin(exchange, context))) return;
    if (exchange.method === "HEAD") {
      this.#sessions.sendCookies(exchange, session);
      exchange.empty(405, ALLOW);
    } else if (exchange.method === "OPTIONS") {
      this.#reply(exchange, session, ABOUT);
    } else {
      await this.#step(exchange, context, body);
    }
  }

  #context(exchange: Exchange, session: Session, plan: Plan): Context {
    const { services } = this.#options;
    return {
      ...services,
      flow: plan.flow,
      plan,
      session,
      origin: exchange.origin,
      base: exchange.base,
      signal: exchange.signal,
      generation: exchange.generation,
      login: (account, maxAge) =>
        this.#sessions.login(session, account, maxAge),
      logout: () => this.#sessions.logout(session),
      mail: (to, subject, { again }) => {
        const link = exchange.base + this.#links.make(plan, session.query);
        return services.mailbox.send({ to, subject, link }, again);
      },
      mailCode: (to, subject) =>
        void services.mailbox.send({ to, subject, link: undefined }, false),
    };
  }

  /**
   * Puts the plan into the session, in place of any other. Returns `false` if the flow ended before its first stage;
   * the reply was then sent.
   */
  async #begin(exchange: Exchange, context: Context): Promise<boolean> {
    const { flow, plan, session, generation } = context;
    const refusal = flow.refuses?.(session.user);
    const sentOn =
      generation.sendsSignedInOn &&
      flow.designation === "authentication" &&
      session.user;
    session.plan = undefined;
    if (refusal !== undefined && !sentOn) {
      await this.#deny(exchange, context, refusal);
    } else if (refusal !== undefined || plan.stages.length === 0) {
      await this.#finish(exchange, context);
    } else {
      session.plan = plan;
    }
    return session.plan !== undefined;
  }

  /**
   * Sends one challenge or processes one answer. After an error the plan stays as it is
   * (docs/protocol/ak-stage-flow-error.md).
   */
  async #step(
    exchange: Exchange,
    context: Context,
    body: Uint8Array,
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
    body: Uint8Array,
  ): Promise<Outcome> {
    const { stage } = current(context);
    checkRequest(exchange, context.session.user !== undefined);
    if (exchange.method === "GET") return stage.challenge(context);
    return stage.answer(context, parseBody(exchange, body));
  }

  async #settle(
    exchange: Exchange,
    context: Context,
    outcome: Outcome,
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
      // A logout has emptied the session. The other stages of the plan continue in it.
      session.plan = plan;
      if (plan.stages.length > 0) this.#again(exchange, session);
      else await this.#finish(exchange, context);
    } else if (current(context).onInvalid === "restart") {
      session.plan = undefined;
      this.#again(exchange, session);
    } else if (outcome.verdict === "denied") {
      await this.#deny(exchange, context, outcome.message);
    } else {
      const question = await current(context).stage.challenge(context);
      await this.#settle(exchange, context, question, outcome.errors);
    }
  }

  /**
   * Continues with the next stage, at the same URL. The server encodes that URL itself and compares the two as strings:
   * if the client's encoding differs, the redirect comes as a challenge
   * (docs/protocol/query.md#the-encoding-must-be-pythons).
   */
  #again(exchange: Exchange, session: Session): void {
    const query = urlencode(exchange.query);
    const to = query ? `${exchange.path}?${query}` : exchange.path;
    // A question mark at the end is ignored.
    if (to === exchange.url.replace(/\?$/, "")) {
      this.#sessions.sendCookies(exchange, session);
      exchange.redirect(to, { Allow: ALLOW });
    } else {
      this.#redirect(exchange, session, to, false);
    }
  }

  /** Ends the flow (docs/protocol/life-cycle.md#the-end-of-a-flow). */
  async #finish(exchange: Exchange, context: Context): Promise<void> {
    const next = context.session.query.get("next") ?? "/";
    if (next === "" || namesHost(next)) {
      await this.#deny(exchange, context, "Invalid next URL");
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

  async #deny(
    exchange: Exchange,
    context: Context,
    error_message: string,
  ): Promise<void> {
    // Before flow_info is created, so that its cancel_url never has a `next` (docs/protocol/ak-stage-access-denied.md).
    forget(context.session);
    const about = {
      ...(await userInfo(context)),
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
    this.#sessions.sendCookies(exchange, session);
    exchange.json(200, body, { Allow: ALLOW, "X-Frame-Options": "SAMEORIGIN" });
  }

  #complain(exchange: Exchange, error: unknown): void {
    this.#options.log(
      `${exchange.requestId} ${exchange.method} ${exchange.path}: ${String(error)}`,
    );
  }
}
