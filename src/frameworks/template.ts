/** What a template may say of `<flow-executor>`: from these types each framework's own are made. */
import type { FlowExecutorEventMap } from "../events.js";
import type { FlowExecutor } from "../frame/flow-executor.js";

type Setting = keyof typeof FlowExecutor.properties & keyof FlowExecutor;

/** The element's properties, any of them. */
export type FlowExecutorProperties = {
  [Name in Setting]?: FlowExecutor[Name] | undefined;
};

/** The attributes that are written in another way than their properties. */
export interface FlowExecutorAttributes {
  /** Where authentik's `web.path` is mounted. */
  "base-url"?: string | undefined;
  /** Level of the flow's title. */
  "heading-level"?: number | `${number}` | undefined;
  /** Where authentik's own page is; `none` hides the link to it. */
  "hosted-url"?: string | undefined;
  /** Hosts that a captcha's script may be loaded from, by spaces. */
  "captcha-hosts"?: string | undefined;
}

/** As attributes and properties in one, which is how most frameworks have them. */
export type FlowExecutorSettings = FlowExecutorProperties &
  FlowExecutorAttributes;

/** Listeners under the events' own names behind a prefix: `onflow-done` with `on`, `on:flow-done` with `on:`. */
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
