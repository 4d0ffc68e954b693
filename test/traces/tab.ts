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

/** What came of something that a person did. */
export interface Happened {
  readonly outcome: Outcome;
  readonly errors: readonly FlowError[];
  readonly redirects: readonly Redirect[];
  readonly dones: readonly Done[];
  readonly navigations: readonly string[];
  /** The page did not let another flow continue. */
  readonly stopped: boolean;
}

export interface TabOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Where authentik is mounted. */
  readonly base: string;
  readonly bearer: string | undefined;
}

let tabs = 0;

/** A tab of a browser, with a page in it that runs a flow. */
export class Tab {
  readonly session: FlowSession;
  readonly base: string;
  readonly bearer: string | undefined;
  /** The CSRF cookie, where the page can see it. */
  csrf: string | undefined;
  /** Whether that cookie became another one in this run. */
  signedIn = false;
  /** Whether the page lets another flow continue. */
  lets: (flow: Flow) => boolean = () => true;
  /** The form on the page: an error does not take its place. */
  form: Challenge | undefined;
  /** The first form of the running flow. */
  first: Challenge | undefined;
  #happened = nothing();

  constructor({ fetch, base, bearer }: TabOptions) {
    this.base = base;
    this.bearer = bearer;
    // An origin of its own, because the sessions of one document and one server wait for each other.
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

  /** Whether the page stands at this flow. */
  isAt(slug: string, query: string): boolean {
    const { flow } = this.session;
    return flow?.slug === slug && flow.query === query;
  }

  /** Shows a form that was fetched before. */
  async open(flow: Flow, challenge: Challenge): Promise<void> {
    await this.session.start(flow, { challenge });
    this.form = this.first = challenge;
  }

  /** Lets a person do something. */
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

  /** Takes the form off the page: a flow begins. */
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
