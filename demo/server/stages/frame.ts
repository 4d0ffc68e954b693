import { challenge } from "../../../src/testing/challenge.js";
import { type Stage, passed } from "../engine/stage.js";

/** A page of the demo works in a frame and says when it is done (docs/protocol/xak-flow-frame.md). */
export function frame(): Stage {
  return {
    challenge: () => challenge("xak-flow-frame", { url: "/framed.html" }),
    answer: () => passed,
  };
}
