import { define } from "../platform/define.js";
import { FlowDoctor } from "./panel/flow-doctor.js";

export { FlowDoctor };

/** Defines `<flow-doctor>`; importing `flow-executor/doctor` does this automatically. */
export function defineFlowDoctor(): void {
  define("flow-doctor", FlowDoctor);
}

declare global {
  interface HTMLElementTagNameMap {
    "flow-doctor": FlowDoctor;
  }
}
