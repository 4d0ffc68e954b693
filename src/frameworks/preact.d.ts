/** The exports of `flow-executor`, with types for the tag in Preact's JSX: `import "flow-executor/preact"`. */
import type { HTMLAttributes } from "preact";
import type { FlowExecutor } from "../index.js";
import type {
  FlowExecutorListeners,
  FlowExecutorSettings,
} from "./template.js";

export * from "../index.js";

declare global {
  namespace preact.JSX {
    interface IntrinsicElements {
      "flow-executor": FlowExecutorSettings &
        FlowExecutorListeners<"on"> &
        Omit<HTMLAttributes<FlowExecutor>, keyof FlowExecutorSettings>;
    }
  }
}
