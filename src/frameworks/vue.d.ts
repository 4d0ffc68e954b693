/** The exports of `flow-executor`, with types for the tag in Vue's templates: `import "flow-executor/vue"`. */
import type { HTMLAttributes as Global, PublicProps } from "vue";
import type { FlowExecutor } from "../index.js";
import type {
  FlowExecutorAttributes,
  FlowExecutorCallbacks,
  FlowExecutorSettings,
} from "./template.js";

export * from "../index.js";

declare const tag: new () => {
  $el: FlowExecutor;
  $props: Omit<FlowExecutorSettings, "headingLevel"> & {
    /** Vue also maps the attribute `heading-level` to this name. */
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
    /** For children in the tag's slots. */
    slot?: string | undefined;
  }
}
