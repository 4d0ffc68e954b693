import { define } from "./platform/define.js";
import { FlowExecutor } from "./frame/flow-executor.js";

export { FlowExecutor };

/**
 * Defines `<flow-executor>`; importing `flow-executor` does this automatically. If another copy has already defined the
 * element, that copy stays and the console shows a warning.
 */
export function defineFlowExecutor(): void {
  const used = define("flow-executor", FlowExecutor);
  if (used && used !== FlowExecutor) {
    const { version = "unknown" } = used as Partial<typeof FlowExecutor>;
    console.warn(
      `This page defines <flow-executor> twice. Version ${version} was first and is used. Version ${FlowExecutor.version} is not used.`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "flow-executor": FlowExecutor;
  }
}
