/** The types of `<flow-executor>` in a template. The types for each framework are made from these. */
import type { FlowExecutorEventMap } from "../events.js";
import type { FlowExecutor } from "../frame/flow-executor.js";

type Setting = keyof typeof FlowExecutor.properties & keyof FlowExecutor;

/** The element's properties, all optional. */
export type FlowExecutorProperties = {
  [Name in Setting]?: FlowExecutor[Name] | undefined;
};

/** The attributes whose names differ from their properties. */
export interface FlowExecutorAttributes {
  /** Where authentik's `web.path` is mounted. */
  "base-url"?: string | undefined;
  /** Level of the flow's title. */
  "heading-level"?: number | `${number}` | undefined;
  /** Where authentik's own page is; `none` hides the link to that page. */
  "hosted-url"?: string | undefined;
  /** `done`: if somebody is signed in already, the element asks nothing and ends. */
  "when-signed-in"?: "done" | undefined;
  /** Hosts from which a captcha's script may be loaded, separated by spaces. */
  "captcha-hosts"?: string | undefined;
  /** The name that the page knows already. */
  "login-hint"?: string | undefined;
  /** What the element sends without a press of a button: `code` (default), `login-hint`, `off`. */
  "auto-submit"?: string | undefined;
  /** Address of the page, on the origin of this page, at which the popup window of a source ends. */
  "popup-url"?: string | undefined;
  /** While it is set, the element sends no request. */
  "defer-hydration"?: boolean | "" | "true" | "false" | undefined;
}

/** Attributes and properties together, as most frameworks accept them. */
export type FlowExecutorSettings = FlowExecutorProperties &
  FlowExecutorAttributes;

/** Listeners with the events' own names after a prefix: `onflow-done` with `on`, `on:flow-done` with `on:`. */
export type FlowExecutorListeners<Prefix extends string> = {
  [Type in keyof FlowExecutorEventMap as `${Prefix}${Type}`]?:
    ((event: FlowExecutorEventMap[Type]) => void) | undefined;
};

type Pascal<Type extends string> = Type extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Type>;

/** Listeners in camel case: `onFlowDone`. */
export type FlowExecutorCallbacks = {
  [Type in keyof FlowExecutorEventMap as `on${Pascal<Type>}`]?:
    ((event: FlowExecutorEventMap[Type]) => void) | undefined;
};
