import { randomUUID } from "node:crypto";
import type { Exchange } from "../wire/exchange.js";
import type { Factors } from "./factors.js";

/** How long a push waits for an answer. */
const PATIENCE = 60_000;
const KEPT = 10;

type Answer = "allow" | "deny" | "timeout";
interface Push {
  readonly id: string;
  readonly about: string;
  readonly answer: (answer: Answer) => void;
}

/** The demo's phone: it gets messages, is asked by Duo, connects with Duo, and has an authenticator app. */
export class Phone {
  readonly #factors: Factors;
  readonly #messages: { to: string; text: string; at: number }[] = [];
  #pushes: readonly Push[] = [];
  /** Waiting to be connected with Duo, by the code that is scanned. */
  readonly #enrolments = new Map<string, { isDone: boolean }>();

  constructor(factors: Factors) {
    this.#factors = factors;
  }

  message(to: string, text: string): void {
    this.#messages.unshift({ to, text, at: Date.now() });
    this.#messages.splice(KEPT);
  }

  /** Asks, until there is an answer, or nobody waits for it any more. */
  push(about: string, signal: AbortSignal): Promise<Answer> {
    return new Promise((resolve) => {
      const id = randomUUID();
      const answer = (given: Answer) => {
        clearTimeout(timer);
        this.#pushes = this.#pushes.filter((push) => push.id !== id);
        resolve(given);
      };
      const timer = setTimeout(() => answer("timeout"), PATIENCE);
      timer.unref();
      signal.addEventListener("abort", () => answer("timeout"));
      this.#pushes = [...this.#pushes, { id, about, answer }];
    });
  }

  enrol(code: string): void {
    this.#enrolments.set(code, { isDone: false });
  }

  /** `undefined`: nobody asked for that code. */
  isEnrolled(code: string): boolean | undefined {
    return this.#enrolments.get(code)?.isDone;
  }

  /** False: not a path of ours, and nothing was sent. */
  handle(exchange: Exchange): boolean {
    const { path, method } = exchange;
    if (path === "/demo/phone.json") this.#show(exchange);
    else if (path === "/demo/phone" && method === "POST")
      void this.#press(exchange);
    else return false;
    return true;
  }

  #show(exchange: Exchange): void {
    const codes = [...this.#enrolments].filter(([, { isDone }]) => !isDone);
    exchange.json(200, {
      messages: this.#messages,
      pushes: this.#pushes.map(({ id, about }) => ({ id, about })),
      apps: this.#factors.apps,
      scannable: codes.map(([code]) => code),
    });
  }

  /** What is pressed on the phone: `{ push, answer }`, or `{ scan }` for a code of Duo's. */
  async #press(exchange: Exchange): Promise<void> {
    const body = (await exchange.body()).toString("utf8");
    const { push, answer, scan } = JSON.parse(body) as {
      push?: string;
      answer?: Answer;
      scan?: string;
    };
    const asked = this.#pushes.find(({ id }) => id === push);
    if (answer) asked?.answer(answer);
    const enrolment = this.#enrolments.get(scan ?? "");
    if (enrolment) enrolment.isDone = true;
    exchange.json(200, { done: Boolean(asked ?? enrolment) });
  }
}
