import type { Stage } from "../engine/stage.js";

/**
 * Fails for the first `times` challenges. The plan is kept, so that a retry succeeds
 * (docs/protocol/ak-stage-flow-error.md).
 */
export function crashing(stage: Stage, times: number): Stage {
  let left = times;
  return {
    challenge(ctx) {
      if (left-- > 0) throw new Error("this stage crashes on purpose");
      return stage.challenge(ctx);
    },
    answer: (ctx, body) => stage.answer(ctx, body),
  };
}
