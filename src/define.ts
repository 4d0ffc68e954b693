import { define } from "./platform/define.js";
import { FlowExecutor } from "./frame/flow-executor.js";

export { FlowExecutor };

/**
 * Defines `<flow-executor>`, which importing `flow-executor` does by itself. Where another copy of it was first, that
 * one stays, and the console says so.
 */
export function defineFlowExecutor(): void {
  const used = define("flow-executor", FlowExecutor);
  if (used && used !== FlowExecutor) {
    const { version = "unknown" } = used as Partial<typeof FlowExecutor>;
    console.warn(
      `<flow-executor> is on this page twice: ${version} came first and is used, ${FlowExecutor.version} is not.`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "flow-executor": FlowExecutor;
  }
}
