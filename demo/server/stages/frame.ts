import { challenge } from "../../../src/testing/challenge.js";
import { type Stage, passed } from "../engine/stage.js";

/** Shows a page of the demo in a frame; the page reports when it is done (docs/protocol/xak-flow-frame.md). */
export function frame(): Stage {
  return {
    challenge: () => challenge("xak-flow-frame", { url: "/framed.html" }),
    answer: () => passed,
  };
}
