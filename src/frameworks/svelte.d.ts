/** What `flow-executor` is, and what Svelte's templates may say of the tag: `import "flow-executor/svelte"`. */
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
