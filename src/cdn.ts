/** The entry of dist/cdn/: defines `<flow-executor>`, and gives a page without a build what it may want to hand to it. */
import { defineFlowExecutor } from "./define.js";

export { FlowClient } from "./client/flow-client.js";
export { FlowError } from "./client/flow-error.js";
export { FlowExecutor } from "./define.js";

defineFlowExecutor();
