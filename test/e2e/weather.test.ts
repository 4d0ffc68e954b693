/** The demo's flows on a very bad network: every request takes two seconds, and every second request fails. */
import { expect } from "@open-wc/testing";
import sinon from "sinon";
import {
  FlowClient,
  type FlowExecutor,
  type FlowRedirectEvent,
} from "../../src/index.js";
import { button, words } from "../support/executor.js";
import { quiet, until } from "../support/wait.js";
import { stranger, whoami } from "./person.js";

const LATENCY = 2_000;
const SEED = 20261125;
const SIGNED_IN = "signed in";
const PASSWORD = "analytical engine";

/**
 * The flows that ask something, each with its user. A flow that acts or ends on its first request is left out, because
 * it has no answer to lose.
 */
const FLOWS: Readonly<Record<string, "ada" | "nobody">> = {
  "default-authentication-flow": "nobody",
  combined: "nobody",
  "remember-me": "nobody",
  sources: "nobody",
  enrollment: "nobody",
  "enrollment-by-mail": "nobody",
  "default-recovery-flow": "nobody",
  restart: "nobody",
  denied: "nobody",
  "layout-sidebar_left": "nobody",
  "default-password-change": "ada",
  "default-user-settings-flow": "ada",
  "kitchen-sink": "ada",
  "mfa-denied": "nobody",
  consent: "ada",
  "more-consent": "ada",
  dummies: "ada",
  "device-code": "ada",
  shell: "ada",
  "passing-shell": "ada",
  "session-end": "ada",
  redirect: "ada",
};

/** Random numbers below 1, always the same ones for a seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const html = () =>
  new Response("<h1>Bad gateway</h1>", {
    headers: { "Content-Type": "text/html" },
  });
/** The possible failures: the request does not arrive, or its reply does not. */
const FAULTS = [
  () => Promise.reject(new TypeError("no connection")),
  () => Promise.resolve(new Response("{}", { status: 503 })),
  () => Promise.resolve(html()),
  async (send: () => Promise<Response>) => {
    await send();
    throw new TypeError("the reply got lost");
  },
] as const;

/** A network with delays and failures, never more than one failure in a row. */
class Weather {
  /** The number of attempted POSTs. */
  posts = 0;
  readonly #clock: sinon.SinonFakeTimers;
  readonly #next: (() => number) | undefined;
  #failed = false;

  constructor(clock: sinon.SinonFakeTimers, seed?: number) {
    this.#clock = clock;
    this.#next = seed === undefined ? undefined : numbers(seed);
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    if (init?.method === "POST") this.posts++;
    await this.#late();
    const send = () => fetch(input, init);
    // Every second request fails, in one of these ways.
    const fault = FAULTS[Math.floor((this.#next?.() ?? 1) * 2 * FAULTS.length)];
    this.#failed = !this.#failed && fault !== undefined;
    return this.#failed && fault ? fault(send) : send();
  };

  async #late(): Promise<void> {
    await this.#clock.tickAsync(LATENCY);
  }

  /** Waits half a second, the time for which a question that grants something is disabled. */
  async reading(): Promise<void> {
    await this.#clock.tickAsync(500);
  }
}

/** A person who fills in and submits each form, and tries again after an error. */
class Walker {
  readonly element: FlowExecutor = document.createElement("flow-executor");
  readonly #weather: Weather;
  readonly #name: string;
  #left: string | undefined;
  /** The answers that the element reported to the page. */
  #answers = 0;
  /** The values that were entered into the form on the page. */
  #entered = new Map<HTMLInputElement, string>();
  #form: HTMLElement | undefined;

  constructor(slug: string, weather: Weather, name: string) {
    this.#weather = weather;
    this.#name = name;
    Object.assign(this.element, {
      slug,
      query: "",
      notices: "off",
      redirect: "manual",
      client: new FlowClient({ fetch: weather.fetch }),
    });
    this.element.addEventListener("flow-response", () => this.#answers++);
    this.element.addEventListener("flow-redirect", (event) =>
      this.#leave(event),
    );
  }

  /** Flows continue in place. A redirect that would leave the page ends the walk. */
  #leave(event: FlowRedirectEvent): void {
    if (event.flow) return;
    event.preventDefault();
    this.#left = event.to.replace(location.origin, "");
  }

  /** Runs the flow, and returns its end. */
  async walk(): Promise<string> {
    document.body.append(this.element);
    for (let turn = 0; turn < 400; turn++) {
      await this.#idle();
      const end = this.#left ?? this.#end();
      if (end !== undefined) return end;
      this.#step();
      await quiet();
    }
    throw new Error("There is no end to this flow.");
  }

  async #idle(): Promise<void> {
    const { shadowRoot } = this.element;
    await until(
      () =>
        shadowRoot?.querySelector("[aria-busy=false]") &&
        (this.#error() ?? this.#stage() ?? this.#finished()),
      this.element,
      ...(shadowRoot ? [shadowRoot] : []),
    );
    await quiet();
    if (!this.element.querySelector("[type=submit][aria-disabled=true]"))
      return;
    await this.#weather.reading();
    await quiet();
  }

  /** The message in the frame beside the form. */
  get #notice(): string {
    return words(this.element.shadowRoot?.querySelector("[part=message]"));
  }

  #finished() {
    return this.element.shadowRoot?.querySelector(".finished");
  }

  #error() {
    return this.element.shadowRoot?.querySelector("[part=error]");
  }

  /** The stage, unless it is empty. */
  #stage() {
    const stage = this.element.querySelector<HTMLElement>("[slot=stage]");
    return stage?.firstElementChild && stage;
  }

  #end(): string | undefined {
    if (this.#error()) return undefined;
    // The last answer signed the user in; only its reply was lost.
    if (this.#notice.startsWith("You are signed in")) return SIGNED_IN;
    const link = this.#finished()?.querySelector("a");
    if (link) return link.href.replace(location.origin, "");
    const stage = this.#stage();
    return stage?.querySelector("[type=submit]")
      ? undefined
      : `${stage?.localName ?? "nothing"}`;
  }

  #step(): void {
    for (const [input, text] of this.#entered)
      if (input.isConnected) expect(input.value).to.equal(text);
    const error = this.#error();
    const stage = this.#stage();
    if (error) return button(error, "Try again").click();
    if (!stage) throw new Error("There is nothing to press.");
    if (stage !== this.#form) this.#fill(stage);
    stage.querySelector<HTMLElement>("[type=submit]")?.click();
  }

  #fill(stage: HTMLElement): void {
    this.#form = stage;
    this.#entered = new Map();
    for (const input of stage.querySelectorAll("input")) {
      if (/hidden|checkbox|radio|file/.test(input.type) || input.readOnly)
        continue;
      if (!input.value) input.value = this.#text(input);
      this.#entered.set(input, input.value);
    }
  }

  #text({ name, type, inputMode }: HTMLInputElement): string {
    if (name === "uid_field") return "ada";
    if (type === "password") return PASSWORD;
    if (name === "username") return this.#name;
    if (inputMode === "email") return `${this.#name}@example.com`;
    if (type === "number") return "12";
    if (type === "date") return "2026-11-24";
    if (type === "datetime-local") return "2026-11-24T10:30";
    return name === "code" ? "000000000" : "some text";
  }

  /** Checks that each answer is sent once, and only after a press. */
  judge(): void {
    expect(this.#weather.posts).to.equal(this.#answers);
    this.element.remove();
  }
}

let people = 0;

async function signIn(): Promise<void> {
  const client = new FlowClient();
  const flow = { slug: "combined", query: "" };
  await client.get(flow);
  const component = "ak-stage-identification";
  await client.post(flow, { component, uid_field: "ada", password: PASSWORD });
  expect(await whoami()).to.equal("ada");
}

describe(`on a bad network, seed ${SEED}`, () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({
      toFake: ["setTimeout", "clearTimeout"],
      shouldClearNativeTimers: true,
    });
  });
  afterEach(() => {
    clock.restore();
    for (const element of document.querySelectorAll("flow-executor"))
      element.remove();
  });
  after(stranger);

  for (const generation of ["2025.10", "2026.8"] as const)
    for (const [at, [slug, who]] of Object.entries(FLOWS).entries()) {
      async function walk(seed?: number) {
        await stranger();
        document.cookie = `demo_generation=${generation}; path=/`;
        if (who === "ada") await signIn();
        const name = `walker-${Date.now()}-${++people}`;
        const walker = new Walker(slug, new Weather(clock, seed), name);
        const end = await walker.walk();
        walker.judge();
        return end;
      }

      it(`${slug} reaches its target, ${generation}`, async () => {
        const calm = await walk();
        const end = await walk(SEED + at);
        if (end !== SIGNED_IN) expect(end).to.equal(calm);
      }).timeout(30_000);
    }
});
