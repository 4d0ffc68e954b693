import type { Endpoint } from "../engine/endpoints.js";
import type { Exchange } from "../wire/exchange.js";

/** So little that a phone is done in a moment: the demo has nothing to protect. */
const WORK = { challengeCount: 20, challengeDifficulty: 3 };

/** The package's part: it makes work, judges it, and remembers tokens. */
export interface CapWork {
  createChallenge(work: typeof WORK): Promise<object>;
  redeemChallenge(solution: {
    readonly token: string;
    readonly solutions: number[];
  }): Promise<object>;
  validateToken(token: string): Promise<{ readonly success: boolean }>;
}

/** A captcha without an outside host: it hands out work, and tokens for work done. */
export class CapServer implements Endpoint {
  readonly #work: CapWork;

  constructor(work: CapWork) {
    this.#work = work;
  }

  /** A token is good once. */
  async verify(token: string): Promise<boolean> {
    return (await this.#work.validateToken(token)).success;
  }

  /** False: not a path of ours, and nothing was sent. */
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
