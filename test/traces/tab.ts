import {
  FlowClient,
  FlowSession,
  type Challenge,
  type Component,
  type Done,
  type Flow,
  type FlowError,
  type Outcome,
  type Redirect,
} from "../../src/client/index.js";

/** The result of an action of a person. */
export interface Happened {
  readonly outcome: Outcome;
  readonly errors: readonly FlowError[];
  readonly redirects: readonly Redirect[];
  readonly dones: readonly Done[];
  readonly navigations: readonly string[];
  /** The page prevented another flow from continuing. */
  readonly stopped: boolean;
}

export interface TabOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Where authentik is mounted. */
  readonly base: string;
  readonly bearer: string | undefined;
}

let tabs = 0;

/** A tab of a browser, whose page runs a flow. */
export class Tab {
  readonly session: FlowSession;
  readonly base: string;
  readonly bearer: string | undefined;
  /** The CSRF cookie, if the page can read it. */
  csrf: string | undefined;
  /** Whether that cookie has changed in this run. */
  signedIn = false;
  /** Whether the page lets another flow continue. */
  lets: (flow: Flow) => boolean = () => true;
  /** The form on the page; an error does not replace it. */
  form: Challenge | undefined;
  /** The first form of the running flow. */
  first: Challenge | undefined;
  #happened = nothing();

  constructor({ fetch, base, bearer }: TabOptions) {
    this.base = base;
    this.bearer = bearer;
    // A unique origin, because the sessions of one document and one server wait for each other.
    const origin = `https://tab${++tabs}.example`;
    const client = new FlowClient({
      baseUrl: base,
      pageUrl: `${origin}/page`,
      fetch,
      csrfToken: () => this.csrf,
      bearer,
    });
    this.session = new FlowSession({
      client,
      navigate: (to) => this.#happened.navigations.push(to),
    });
    this.#hear<FlowError>("error", (it) => this.#happened.errors.push(it));
    this.#hear<Done>("done", (it) => this.#happened.dones.push(it));
    this.#hear<Redirect>("redirect", (it, event) => {
      this.#happened.redirects.push(it);
      const flow = it.reason === "cancel" ? undefined : it.flow;
      this.#happened.stopped = flow !== undefined && !this.lets(flow);
      if (this.#happened.stopped) event.preventDefault();
    });
  }

  get component(): Component | undefined {
    return this.session.challenge?.component;
  }

  /** Whether the page runs this flow. */
  isAt(slug: string, query: string): boolean {
    const { flow } = this.session;
    return flow?.slug === slug && flow.query === query;
  }

  /** Shows a form that was fetched before. */
  async open(flow: Flow, challenge: Challenge): Promise<void> {
    await this.session.start(flow, { challenge });
    this.form = this.first = challenge;
  }

  /** Performs an action of a person. */
  async during(act: () => Promise<Outcome>): Promise<Happened> {
    this.#happened = nothing();
    const { flow } = this.session;
    const outcome = await act();
    const { session, component } = this;
    // Another flow continued.
    if (!this.isAt(flow?.slug ?? "", flow?.query ?? "")) this.first = undefined;
    if (component && component !== "ak-stage-flow-error") {
      this.form = session.challenge;
      this.first ??= session.challenge;
    }
    return { ...this.#happened, outcome };
  }

  /** Removes the form from the page, because a flow starts. */
  clear(): void {
    this.form = this.first = undefined;
  }

  #hear<T>(type: string, listen: (detail: T, event: Event) => void): void {
    this.session.addEventListener(type, (event) =>
      listen((event as CustomEvent<T>).detail, event),
    );
  }
}

const nothing = () => ({
  errors: [] as FlowError[],
  redirects: [] as Redirect[],
  dones: [] as Done[],
  navigations: [] as string[],
  stopped: false,
});
