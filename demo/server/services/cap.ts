import type { Endpoint } from "../engine/endpoints.js";
import type { Exchange } from "../wire/exchange.js";

/** Little work, so that a phone needs only a moment: the demo has nothing to protect. */
const WORK = { challengeCount: 20, challengeDifficulty: 3 };

/** The interface of the package: it creates challenges, checks solutions, and stores tokens. */
export interface CapWork {
  createChallenge(work: typeof WORK): Promise<object>;
  redeemChallenge(solution: {
    readonly token: string;
    readonly solutions: number[];
  }): Promise<object>;
  validateToken(token: string): Promise<{ readonly success: boolean }>;
}

/** A captcha without an external host: it hands out challenges, and tokens for solved challenges. */
export class CapServer implements Endpoint {
  readonly #work: CapWork;

  constructor(work: CapWork) {
    this.#work = work;
  }

  /** A token can be used once. */
  async verify(token: string): Promise<boolean> {
    return (await this.#work.validateToken(token)).success;
  }

  /** Returns `false` for any other path, without a reply. */
  handle(exchange: Exchange): boolean {
    const { method, path } = exchange;
    const [, action] = /^\/cap\/(challenge|redeem)$/.exec(path) ?? [];
    if (method !== "POST" || !action) return false;
    const reply =
      action === "redeem"
        ? this.#redeem(exchange)
        : this.#work.createChallenge(WORK);
    reply.then(
      (json) => exchange.json(200, json),
      (error: unknown) =>
        exchange.json(400, { success: false, message: String(error) }),
    );
    return true;
  }

  async #redeem(exchange: Exchange): Promise<object> {
    const solution: unknown = JSON.parse(await exchange.text());
    return this.#work.redeemChallenge(
      solution as Parameters<CapWork["redeemChallenge"]>[0],
    );
  }
}
