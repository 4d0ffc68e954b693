import type { Endpoint, Surroundings } from "../engine/endpoints.js";
import { newPlan } from "../engine/plan.js";
import type { Account, Services } from "../engine/services.js";
import type { Flow, Plan, Session } from "../engine/stage.js";
import type { Exchange } from "../wire/exchange.js";
import { urlencode } from "../wire/query-string.js";
import { randomBase64url } from "../wire/random.js";

const AUTHENTICATION = "default-source-authentication";
const ENROLLMENT = "default-source-enrollment";
const STEP = /^\/source\/oauth\/(login|callback)\/([-\w]+)\/$/;

type SourceService = Services["sources"];

/** The sources: which account belongs to an identity there, and which visitors are at a source now. */
export class Sources implements SourceService, Endpoint {
  /** Account ids, by the source's name and the name there. */
  readonly #links = new Map<string, string>();
  /** The `state` that a source must send back, by session. */
  readonly #states = new WeakMap<Session, string>();

  /** Sends the visitor to the source, and handles the return. Returns `false` for any other path. */
  handle(exchange: Exchange, around: Surroundings): boolean {
    const [, step, slug = ""] = STEP.exec(exchange.path) ?? [];
    if (step === undefined || exchange.method !== "GET") return false;
    const { sessions } = around;
    const session = sessions.open(exchange);
    if (step === "login") this.#leave(exchange, session, slug);
    else this.#return(exchange, session, slug, around);
    return true;
  }

  link(identity: string, { id }: Account): void {
    this.#links.set(identity, id);
  }

  #leave(exchange: Exchange, session: Session, slug: string): void {
    const state = randomBase64url(16);
    this.#states.set(session, state);
    const query = urlencode(
      new Map([
        ["redirect_uri", `${exchange.base}/source/oauth/callback/${slug}/`],
        ["state", state],
      ]),
    );
    exchange.redirect(`/provider.html?${query}`);
  }

  #return(
    exchange: Exchange,
    session: Session,
    slug: string,
    { sessions, accounts, flows, notices }: Surroundings,
  ): void {
    const name = exchange.query.get("code");
    const isAsked = exchange.query.get("state") === this.#states.get(session);
    this.#states.delete(session);
    if (!name || !isAsked) {
      exchange.redirect("/flows/-/default/authentication/");
      return;
    }
    const identity = `${slug}/${name}`;
    const account = accounts.byId(this.#links.get(identity) ?? "");
    const flow = flows.get(account ? AUTHENTICATION : ENROLLMENT);
    if (!flow) {
      exchange.fail(404, "Not Found");
      return;
    }
    session.plan = account
      ? signingIn(flow, account)
      : signingUp(flow, name, identity);
    const { generation } = exchange;
    const told = `Successfully authenticated with ${slug}!`;
    notices.tell({ session, generation }, "success", told);
    sessions.sendCookies(exchange, session);
    const next = session.query.get("next");
    const query = next ? `?${urlencode(new Map([["next", next]]))}` : "";
    exchange.redirect(`/if/flow/${flow.slug}/${query}`);
  }
}

function signingIn(flow: Flow, account: Account): Plan {
  const pendingUser = { name: account.username, account };
  return { ...newPlan(flow), pendingUser };
}

/** The prompt contains the name at the source. */
function signingUp(flow: Flow, username: string, identity: string): Plan {
  return { ...newPlan(flow, { identity }), prompted: { username } };
}
