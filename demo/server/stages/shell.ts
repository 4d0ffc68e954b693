import { challenge } from "../../../src/testing/challenge.js";
import { type Stage, passed, sent } from "../engine/stage.js";

/**
 * A page of the server that is not a stage. With `passing`, the next GET continues, as after an unknown device code
 * (docs/protocol/xak-flow-shell.md).
 */
export function shell({ passing = false } = {}): Stage {
  let asked = false;
  return {
    challenge() {
      if (passing && asked) return passed;
      asked = true;
      return sent(challenge("xak-flow-shell"));
    },
    answer: () => sent(challenge("xak-flow-shell")),
  };
}
