/** The exports of `flow-executor`, with types for the tag in Solid's JSX: `import "flow-executor/solid"`. */
import type { JSX } from "solid-js";
import type { FlowExecutor } from "../index.js";
import type {
  FlowExecutorListeners,
  FlowExecutorProperties,
  FlowExecutorSettings,
} from "./template.js";

export * from "../index.js";

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      "flow-executor": FlowExecutorSettings &
        FlowExecutorListeners<"on:"> & {
          [
            Name in keyof FlowExecutorProperties as `prop:${Name}`
          ]?: FlowExecutorProperties[Name];
        } & Omit<JSX.HTMLAttributes<FlowExecutor>, keyof FlowExecutorSettings>;
    }
  }
}
