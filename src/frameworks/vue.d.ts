/** What `flow-executor` is, and what Vue's templates may say of the tag: `import "flow-executor/vue"`. */
import type { HTMLAttributes as Global, PublicProps } from "vue";
import type { FlowExecutor } from "../index.js";
import type {
  FlowExecutorCallbacks,
  FlowExecutorSettings,
} from "./template.js";

export * from "../index.js";

declare const tag: new () => {
  $el: FlowExecutor;
  $props: Omit<FlowExecutorSettings, "headingLevel"> & {
    /** Which is how Vue sees `heading-level` too. */
    headingLevel?: FlowExecutorAttributes["heading-level"];
  } & FlowExecutorCallbacks &
    PublicProps &
    Omit<Global, keyof FlowExecutorSettings>;
};

declare module "vue" {
  interface GlobalComponents {
    "flow-executor": typeof tag;
  }
  interface HTMLAttributes {
    /** For what goes to one of the tag's slots. */
    slot?: string | undefined;
  }
}
