import { challenge } from "../../../src/testing/challenge.js";
import { type Stage, passed } from "../engine/stage.js";

/** Accepts any answer (docs/protocol/ak-stage-dummy.md). */
export function dummy(name: string): Stage {
  return {
    challenge: () => challenge("ak-stage-dummy", { name }),
    answer: () => passed,
  };
}
