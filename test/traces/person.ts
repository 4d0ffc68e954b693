import type { Challenge, Component, Outcome } from "../../src/client/index.js";
import type { RecordedServer } from "./recorded-server.js";
import { flowOf, type Challenges, type Exchange } from "./records.js";
import { Tab, type Happened } from "./tab.js";

/** The next action of a person. */
interface Deed {
  readonly did: "start" | "retry" | "reload" | "restart" | "respond";
  readonly tab: Tab;
  readonly act: () => Promise<Outcome>;
  /** Component of the answered form. */
  readonly answers?: Component;
  readonly silent?: boolean;
}

/** An action of a person, and its result. */
export interface Step extends Omit<Deed, "act"> {
  /** The exchange in the record. */
  readonly exchange: Exchange;
  /** The challenge on the page, and the first challenge of the flow. */
  readonly form: Challenge | undefined;
  readonly first: Challenge | undefined;
  /** The CSRF cookie, as visible to the page. */
  readonly csrf: string | undefined;
  readonly happened: Happened;
}

/** Components without an answer. */
const WITHOUT_ANSWER: readonly string[] = [
  "ak-provider-oauth2-device-code-finish",
  "ak-stage-access-denied",
  "ak-stage-autosubmit",
  "ak-stage-flow-error",
  "ak-stage-session-end",
  "xak-flow-redirect",
  "xak-flow-shell",
] satisfies Component[];

/** The people of a story, with their browsers. Their rules are in replay.test.ts. */
export class Person {
  readonly #server: RecordedServer;
  /** Forms of tabs that were opened before the story, by the number of the exchange that answers them. */
  readonly #older: Readonly<Record<number, Component>>;
  readonly #challenges: Challenges;
  readonly #tabs: Tab[] = [];
  /** The forms that the story has shown: the last one of each flow, and the last one of each component in each flow. */
  readonly #shown = new Map<string, Challenge>();
  #cookies = 0;

  constructor(
    server: RecordedServer,
    older: Readonly<Record<number, Component>>,
    challenges: Challenges,
  ) {
    this.#server = server;
    this.#older = older;
    this.#challenges = challenges;
    server.onNewCsrf = () => {
      const tab = this.#tab;
      this.#cookies++;
      if (!tab) return;
      tab.csrf = this.#cookie;
      tab.signedIn = true;
    };
  }

  /** Performs the action for the next exchange of the record. */
  async step(exchange: Exchange): Promise<Step> {
    const { act, ...deed } = await this.#decide(exchange);
    const { tab } = deed;
    this.#turnTo(tab);
    tab.session.language = exchange.language;
    tab.csrf = exchange.csrf && this.#cookie;
    tab.lets = ({ slug, query }) => {
      const { next } = this.#server;
      const { client } = tab.session;
      return (
        next !== undefined &&
        client.executorUrl({ slug, query }).endsWith(next.url)
      );
    };
    if (deed.did === "start") tab.signedIn = false;
    if (deed.did === "start" || deed.did === "restart") tab.clear();
    const { form, first, csrf } = tab;
    const happened = await tab.during(act);
    this.#remember(tab);
    return { ...deed, exchange, form, first, csrf, happened };
  }

  /** Closes all tabs. */
  leave(): void {
    for (const { session } of this.#tabs) session.stop();
  }

  get #tab(): Tab | undefined {
    return this.#tabs.at(-1);
  }

  get #cookie(): string {
    return `cookie-${this.#cookies}`;
  }

  #decide(exchange: Exchange): Deed | Promise<Deed> {
    if (exchange.method === "POST") return this.#answer(exchange);
    return flowOf(exchange.url).slug === undefined
      ? this.#cancel()
      : this.#ask(exchange);
  }

  #cancel(): Deed {
    const tab = this.#tab;
    if (!tab) throw new Error("There is nothing to cancel.");
    return { did: "restart", tab, act: () => tab.session.restart() };
  }

  #ask({ url, headers, stranger }: Exchange): Deed {
    const { base, slug = "", query } = flowOf(url);
    const bearer = headers?.authorization?.replace("Bearer ", "");
    const before = this.#tab;
    const known = before?.base === base && before.bearer === bearer;
    const tab = known && !stranger ? before : this.#newTab(base, bearer);
    const { session, component } = tab;
    if (tab.isAt(slug, query)) {
      if (session.error ?? component === "ak-stage-flow-error")
        return { did: "retry", tab, act: () => session.retry() };
      const over =
        session.state.finished ?? component === "ak-stage-access-denied";
      if (!over) return { did: "reload", tab, act: () => session.reload() };
    }
    return { did: "start", tab, act: () => start(tab, slug, query) };
  }

  async #answer(exchange: Exchange): Promise<Deed> {
    const { number, url, body, csrf, challenge } = exchange;
    const { base, slug = "", query } = flowOf(url);
    const { component, ...response } = body as { component?: Component };
    const tab = this.#tab;
    const { error, state } = tab?.session ?? {};
    const open = tab?.isAt(slug, query) && !error && !state?.finished;
    const form = open ? tab?.form?.component : undefined;
    const answers =
      component ??
      this.#older[number] ??
      (form && !WITHOUT_ANSWER.includes(form)
        ? form
        : this.#shown.get(slug)?.component);
    if (!answers) throw new Error("There is no form to answer.");
    const silent = isSilent(answers, response);
    if (tab && form === answers) {
      const act = () => {
        if (tab.component === "ak-stage-flow-error") tab.session.show();
        return tab.session.respond(response, { silent });
      };
      return { did: "respond", tab, act, answers, silent };
    }
    const other = this.#newTab(base);
    other.csrf = csrf && this.#cookie;
    const shown = this.#shown.get(`${slug} ${answers}`);
    // A refused form is the form that was answered.
    const again = challenge?.component === answers ? challenge : undefined;
    await other.open(
      { slug, query },
      shown ??
        again ??
        this.#challenges[answers]?.[0] ??
        ({ component: answers } as Challenge),
    );
    const act = () => other.session.respond(response, { silent });
    return { did: "respond", tab: other, act, answers, silent };
  }

  #newTab(base: string, bearer?: string): Tab {
    const { fetch } = this.#server;
    return new Tab({ fetch, base, bearer });
  }

  #turnTo(tab: Tab): void {
    if (tab !== this.#tab) this.#tabs.push(tab);
  }

  #remember({ session: { challenge, flow } }: Tab): void {
    if (!challenge || !flow) return;
    const { component } = challenge;
    if (WITHOUT_ANSWER.includes(component)) return;
    this.#shown.set(flow.slug, challenge);
    this.#shown.set(`${flow.slug} ${component}`, challenge);
  }
}

/** Starts a flow with exactly this query. */
function start(
  { session, base }: Tab,
  slug: string,
  query: string,
): Promise<Outcome> {
  const nexts = new URLSearchParams(query).getAll("next");
  if (nexts.every((next) => /^\/(?![/\\])/.test(next)))
    return session.start({ slug, query });
  const to = `${base}if/flow/${slug}/?${query}`;
  const challenge = { component: "xak-flow-redirect", to } as Challenge;
  return session.start({ slug: "before", query: "" }, { challenge });
}

/** Whether the answer requests a code or a mail, so that its reply should bring nothing new. */
function isSilent(component: Component, response: object): boolean {
  if (component === "ak-stage-email") return true;
  if (component !== "ak-stage-authenticator-validate") return false;
  const { selected_challenge: device } = response as {
    selected_challenge?: { device_class?: string };
  };
  return /^(sms|email)$/.test(device?.device_class ?? "");
}
