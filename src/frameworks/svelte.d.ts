/** The exports of `flow-executor`, with types for the tag in Svelte's templates: `import "flow-executor/svelte"`. */
import type { HTMLAttributes } from "svelte/elements";
import type { FlowExecutor } from "../index.js";
import type {
  FlowExecutorListeners,
  FlowExecutorSettings,
} from "./template.js";

export * from "../index.js";

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "flow-executor": FlowExecutorSettings &
      FlowExecutorListeners<"on"> &
      Omit<HTMLAttributes<FlowExecutor>, keyof FlowExecutorSettings>;
  }
}
