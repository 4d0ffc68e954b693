import Cap from "@cap.js/server";
import type { Exchange } from "../wire/exchange.js";

/** So few that a phone is through in a moment: the demo has nothing to protect. */
const WORK = { challengeCount: 20, challengeDifficulty: 3 };

/** A captcha without an outside host: it hands out work, and tokens for work done. */
export class CapServer {
  readonly #cap = new Cap({ noFSState: true });

  /** A token is good once. */
  async verify(token: string): Promise<boolean> {
    return (await this.#cap.validateToken(token)).success;
  }

  /** False: not a path of ours, and nothing was sent. */
  handle(exchange: Exchange): boolean {
    const { method, path } = exchange;
    const [, action] = /^\/cap\/(challenge|redeem)$/.exec(path) ?? [];
    if (method !== "POST" || !action) return false;
    const reply = action === "redeem" ? this.#redeem(exchange) : this.#ask();
    reply.then(
      (json) => exchange.json(200, json),
      (error: unknown) =>
        exchange.json(400, { success: false, message: String(error) }),
    );
    return true;
  }

  #ask(): Promise<object> {
    return this.#cap.createChallenge(WORK);
  }

  async #redeem(exchange: Exchange): Promise<object> {
    const body = await exchange.body();
    return this.#cap.redeemChallenge(
      JSON.parse(body.toString("utf8")) as Parameters<
        Cap["redeemChallenge"]
      >[0],
    );
  }
}
