/** An executor whose server sends replies that a test generates, with checks of the page. */
import "../../src/registry/all.js";
import { FlowClient, type FlowExecutor } from "../../src/index.js";
import { next, quiet } from "../support/wait.js";

/** Random choices that are the same for the same seed. */
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

/** The factor for the number of cases: 1 in `npm test`, more in `npm run fuzz`. */
export async function fuzz(): Promise<number> {
  return Number(await (await fetch("/fuzz")).text());
}

/** Prevents all downloads, because these tests do not look at pictures or frames. */
export function fetchNothing(): void {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content =
    "img-src 'none'; frame-src 'none'; script-src 'self' 'unsafe-inline'";
  document.head.append(policy);
}

/** Milliseconds to wait for content: its code may still be loading, on a machine that has other work too. */
const PATIENCE = 5_000;
/** How often to check whether a request is still pending: some challenges stay pending. */
const PENDING = 20;

/** Looks again and again, until `isDone` is true or `PATIENCE` is over. */
export async function settles(isDone: (turn: number) => boolean) {
  const end = performance.now() + PATIENCE;
  for (let turn = 0; !isDone(turn) && performance.now() < end; turn++)
    await quiet();
}

/** WebKitGTK has no `credentials`. */
const { credentials } = navigator as Partial<Navigator>;

/** An executor whose requests all get the same reply, until the reply is changed. */
export class Runner {
  readonly element: FlowExecutor = document.createElement("flow-executor");
  readonly sent: unknown[] = [];
  reply: unknown = {};
  /** Uncaught errors. */
  readonly #thrown: string[] = [];

  constructor() {
    addEventListener("error", this.#hear);
    addEventListener("unhandledrejection", this.#hear);
    // Passkeys are disabled, and the page is never left.
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
    // Outside of the window, so that thousands of challenges need not be painted.
    this.element.style.cssText = "position: fixed; inset-inline-start: -9999px";
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

  /** The uncaught errors since the last call. */
  thrown(): string[] {
    return this.#thrown.splice(0);
  }

  /** Shows a challenge, to load the code that all challenges need. */
  async warmUp(first: object): Promise<void> {
    const shown = next(this.element, "flow-challenge");
    await this.get(first);
    await shown;
  }

  /** Starts the flow; the server sends this reply. */
  async get(reply: unknown): Promise<void> {
    this.reply = reply;
    this.element.slug = "login";
    await this.element.updateComplete;
    await this.element.start();
    await this.#settled();
  }

  /** Answers the challenge on the page; the server sends this reply. */
  async post(reply: unknown): Promise<void> {
    this.reply = reply;
    await this.element.respond({});
    await this.#settled();
  }

  async #settled(): Promise<void> {
    await this.element.updateComplete.catch(() => undefined);
    await quiet();
    await settles(
      (turn) => !this.isEmpty && !(this.element.pending && turn < PENDING),
    );
  }

  /** Whether there is nothing to read, to fill in or to press. */
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
