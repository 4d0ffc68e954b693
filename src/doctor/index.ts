/** The doctor in a page: the checks, and `<flow-doctor>`, which shows what they found. */
import { defineFlowDoctor } from "./define.js";

export { FlowDoctor } from "./define.js";
export { allowDoctor, type AllowOptions } from "./allow.js";
export { examine, type DoctorOptions } from "./page/examine.js";
export { reportAsText, type Paints, type TextOptions } from "./text.js";
export type { DoctorReport, Finding, RuleId, Verdict } from "./report.js";
export type { Fix, Line, Server } from "./fixes.js";

defineFlowDoctor();
