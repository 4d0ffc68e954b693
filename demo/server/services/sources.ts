import { randomBytes } from "node:crypto";
import type { Account } from "./accounts.js";
import type { Exchange } from "../wire/exchange.js";
import { urlencode } from "../wire/query-string.js";
import type { Session } from "../engine/sessions.js";
import {
  type Context,
  type Flow,
  type Plan,
  type Stage,
  newPlan,
  passed,
} from "../engine/stage.js";
import type { Surroundings } from "../engine/endpoints.js";

const AUTHENTICATION = "default-source-authentication";
const ENROLLMENT = "default-source-enrollment";
const STEP = /^\/source\/oauth\/(login|callback)\/([-\w]+)\/$/;

/** Whose account somebody is at an identity provider, and who is on the way there. */
export class Providers {
  /** Ids of accounts, by provider and name there. */
  readonly #links = new Map<string, string>();
  /** What a provider has to bring back, and the session that it was given to. */
  readonly #states = new WeakMap<Session, string>();

  /** Leads to the provider, and takes up what comes back from there. False: not a path of ours. */
  handle(exchange: Exchange, around: Surroundings): boolean {
    const [, step, slug = ""] = STEP.exec(exchange.path) ?? [];
    if (step === undefined || exchange.method !== "GET") return false;
    const { sessions } = around;
    const session = sessions.open(exchange.cookies.get("authentik_session"));
    if (step === "login") this.#leave(exchange, session, slug);
    else this.#return(exchange, session, slug, around);
    return true;
  }

  /** A stage without a question: from now on this is the way in to the new account. */
  link(identity: string): Stage {
    const write = ({ plan: { pendingUser } }: Context) => {
      const { account } = pendingUser ?? {};
      if (account) this.#links.set(identity, account.id);
      return passed;
    };
    return { challenge: write, answer: write };
  }

  #leave(exchange: Exchange, session: Session, slug: string): void {
    const state = randomBytes(16).toString("base64url");
    this.#states.set(session, state);
    const query = urlencode(
      new Map([
        ["redirect_uri", `${exchange.origin}/source/oauth/callback/${slug}/`],
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
      : signingUp(flow, name, this.link(identity));
    const { generation } = exchange;
    const told = `Successfully authenticated with ${slug}!`;
    notices.tell({ session, generation }, "success", told);
    exchange.sendCookies(sessions, session);
    const next = session.query.get("next");
    const query = next ? `?${urlencode(new Map([["next", next]]))}` : "";
    exchange.redirect(`/if/flow/${flow.slug}/${query}`);
  }
}

function signingIn(flow: Flow, account: Account): Plan {
  const pendingUser = { name: account.username, account };
  return { ...newPlan(flow), pendingUser };
}

/** What the provider says of the person is filled in. The new account is linked before it signs in. */
function signingUp(flow: Flow, username: string, link: Stage): Plan {
  const plan = newPlan(flow);
  const last = plan.stages.slice(-1);
  const stages = [...plan.stages.slice(0, -1), { stage: link }, ...last];
  return { ...plan, stages, prompted: { username } };
}
