import { type Query, urlencode } from "../wire/query-string.js";
import { randomBase64url } from "../wire/random.js";
import type { Flow, Plan, Stage } from "./stage.js";

const HALF_AN_HOUR = 30 * 60_000;

interface Link {
  readonly plan: Plan;
  readonly until: number;
}

/**
 * The plans that a `flow_token` opens. A question comes before each plan, so that a program that only opens links does
 * not use up the plan (docs/protocol/query.md#flow_token).
 */
export class Links {
  readonly #links = new Map<string, Link>();
  readonly #ask: () => Stage;

  /** @param ask creates the question */
  constructor(ask: () => Stage) {
    this.#ask = ask;
  }

  /** The path of a link that continues after the plan's current stage. */
  make({ flow, stages, ...rest }: Plan, query: Query): string {
    const key = randomBase64url(32);
    const question = this.#question(key);
    const plan = { ...rest, flow, stages: [question, ...stages.slice(1)] };
    this.#links.set(key, { plan, until: Date.now() + HALF_AN_HOUR });
    const linked = urlencode(new Map([...query, ["flow_token", key]]));
    return `/if/flow/${flow.slug}/?${linked}`;
  }

  /** The plan of an unused link of this flow. Each request gets a copy. */
  open(key: string | undefined, flow: Flow): Plan | undefined {
    const link = this.#links.get(key ?? "");
    if (!link || link.until < Date.now()) return undefined;
    const { plan } = link;
    return plan.flow === flow
      ? { ...plan, stages: [...plan.stages] }
      : undefined;
  }

  #question(key: string): { stage: Stage } {
    const stage = this.#ask();
    return {
      stage: {
        challenge: (ctx) => stage.challenge(ctx),
        answer: async (ctx, body) => {
          const verdict = await stage.answer(ctx, body);
          const isPassed = "verdict" in verdict && verdict.verdict === "passed";
          if (isPassed) this.#links.delete(key);
          return verdict;
        },
      },
    };
  }
}
