/** An executor that a server answers with whatever a test makes up, and what is to be seen of it. */
import "../../src/registry/all.js";
import { FlowClient, type FlowExecutor } from "../../src/index.js";
import { next, quiet } from "../support/wait.js";

/** Makes the same choices for the same seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number below `limit` (mulberry32). */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  pick<T>(all: readonly T[]): T {
    return all[this.below(all.length)] as T;
  }
}

/** How many times as many cases as usual are tried: 1 in `npm test`, more in `npm run fuzz`. */
export async function fuzz(): Promise<number> {
  return Number(await (await fetch("/fuzz")).text());
}

/** Nothing is fetched for what nobody looks at. */
export function fetchNothing(): void {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content =
    "img-src 'none'; frame-src 'none'; script-src 'self' 'unsafe-inline'";
  document.head.append(policy);
}

/** So often it is looked whether there is something, and whether nothing is on its way any more. */
const PATIENCE = 500;
const PENDING = 20;

/** WebKitGTK has none. */
const { credentials } = navigator as Partial<Navigator>;

/** An executor whose every request gets the same reply, until that is another one. */
export class Runner {
  readonly element: FlowExecutor = document.createElement("flow-executor");
  readonly sent: unknown[] = [];
  reply: unknown = {};
  /** What was thrown, and nobody caught. */
  readonly #thrown: string[] = [];

  constructor() {
    addEventListener("error", this.#hear);
    addEventListener("unhandledrejection", this.#hear);
    // No passkey is asked for, and the page is not left.
    if (credentials) {
      credentials.get = this.#refuse;
      credentials.create = this.#refuse;
    }
    this.element.addEventListener("flow-redirect", (event) =>
      event.preventDefault(),
    );
    const fetch: typeof globalThis.fetch = (_url, init) => {
      if (typeof init?.body === "string") this.sent.push(JSON.parse(init.body));
      const headers = { "Content-Type": "application/json" };
      const body = JSON.stringify(this.reply);
      return Promise.resolve(new Response(body, { headers }));
    };
    this.element.client = new FlowClient({
      fetch,
      csrfToken: () => undefined,
    });
    this.element.query = "";
    this.element.notices = "off";
    this.element.redirect = "manual";
    document.body.append(this.element);
  }

  readonly #refuse = () =>
    Promise.reject(new DOMException("Not now.", "NotAllowedError"));

  readonly #hear = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    const cause: unknown = "reason" in event ? event.reason : event.error;
    this.#thrown.push(String((cause as Error | null)?.stack ?? cause));
  };

  get stage(): HTMLElement | null {
    return this.element.querySelector<HTMLElement>("[slot=stage]");
  }

  /** What was thrown since the last time. */
  thrown(): string[] {
    return this.#thrown.splice(0);
  }

  /** Shows a challenge, with the code that all need. */
  async warmUp(first: object): Promise<void> {
    const shown = next(this.element, "flow-challenge");
    await this.get(first);
    await shown;
  }

  /** Starts the flow, which the server answers with this. */
  async get(reply: unknown): Promise<void> {
    this.reply = reply;
    this.element.slug = "login";
    await this.element.updateComplete;
    await this.element.start();
    await this.#settled();
  }

  /** Answers what is on the page; the server's answer is this. */
  async post(reply: unknown): Promise<void> {
    this.reply = reply;
    await this.element.respond({});
    await this.#settled();
  }

  async #settled(): Promise<void> {
    await this.element.updateComplete.catch(() => undefined);
    // The code of a stage, or of the frame, may still be on its way.
    for (let turn = 0; turn < PATIENCE; turn++) {
      await quiet();
      const isPending = this.element.pending && turn < PENDING;
      if (!this.isEmpty && !isPending) return;
    }
  }

  /** Whether there is something to read, to fill in or to press. */
  get isEmpty(): boolean {
    const frame = this.element.shadowRoot;
    const { stage } = this;
    const said = frame?.querySelector("[part=error], .finished");
    const filled =
      stage?.querySelector("iframe, input, button, p") ?? stage?.textContent;
    return !said && !filled;
  }

  end(): void {
    removeEventListener("error", this.#hear);
    removeEventListener("unhandledrejection", this.#hear);
    this.element.remove();
    if (credentials) {
      Reflect.deleteProperty(credentials, "get");
      Reflect.deleteProperty(credentials, "create");
    }
  }
}
