/** Defines `<flow-inspector>`, a tool for developers. No other file loads this one. */
import { define } from "../platform/define.js";
import { FlowInspector } from "./flow-inspector.js";

export { FlowInspector };
export type {
  Action,
  After,
  Entry,
  EventEntry,
  ExchangeEntry,
  MarkEntry,
} from "./entries.js";
export type { Json } from "./masking.js";
export type { Outcome } from "./outcome.js";
export type { Rule } from "./sentences.js";

define("flow-inspector", FlowInspector);

declare global {
  interface HTMLElementTagNameMap {
    "flow-inspector": FlowInspector;
  }
}
