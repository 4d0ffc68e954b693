import type { Endpoint } from "../engine/endpoints.js";
import type { PhoneAnswer, Services } from "../engine/services.js";
import type { Exchange } from "../wire/exchange.js";
import type { Factors } from "./factors.js";

/** How long a push waits for an answer, in ms. */
const PATIENCE = 60_000;
const KEPT = 10;

interface Push {
  readonly id: string;
  readonly about: string;
  readonly answer: (answer: PhoneAnswer) => void;
}

type PhoneService = Services["phone"];

/** The demo's phone: it receives messages, answers Duo pushes, scans Duo codes, and has an authenticator app. */
export class Phone implements PhoneService, Endpoint {
  readonly #factors: Factors;
  readonly #messages: { to: string; text: string; at: number }[] = [];
  #pushes: readonly Push[] = [];
  /** The Duo enrolments that wait for a scan, by their code. */
  readonly #enrolments = new Map<string, { isDone: boolean }>();

  constructor(factors: Factors) {
    this.#factors = factors;
  }

  message(to: string, text: string): void {
    this.#messages.unshift({ to, text, at: Date.now() });
    this.#messages.splice(KEPT);
  }

  push(about: string, signal: AbortSignal): Promise<PhoneAnswer> {
    return new Promise((resolve) => {
      const id = crypto.randomUUID();
      const answer = (given: PhoneAnswer) => {
        clearTimeout(timer);
        this.#pushes = this.#pushes.filter((push) => push.id !== id);
        resolve(given);
      };
      const timer = setTimeout(() => answer("timeout"), PATIENCE);
      signal.addEventListener("abort", () => answer("timeout"));
      this.#pushes = [...this.#pushes, { id, about, answer }];
    });
  }

  enrol(code: string): void {
    this.#enrolments.set(code, { isDone: false });
  }

  isEnrolled(code: string): boolean | undefined {
    return this.#enrolments.get(code)?.isDone;
  }

  /** Returns `false` for any other path, without a reply. */
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

  /** A press on the phone: `{ push, answer }`, or `{ scan }` for a Duo code. */
  async #press(exchange: Exchange): Promise<void> {
    const { push, answer, scan } = JSON.parse(await exchange.text()) as {
      push?: string;
      answer?: PhoneAnswer;
      scan?: string;
    };
    const asked = this.#pushes.find(({ id }) => id === push);
    if (answer) asked?.answer(answer);
    const enrolment = this.#enrolments.get(scan ?? "");
    if (enrolment) enrolment.isDone = true;
    exchange.json(200, { done: Boolean(asked ?? enrolment) });
  }
}
