"use client";

import {
  createElement,
  type DetailedHTMLProps,
  forwardRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from "react";
import type { PropertyDeclarations } from "lit";
import {
  defineFlowExecutor,
  FlowExecutor as FlowExecutorElement,
} from "../define.js";
import type {
  FlowExecutorCallbacks,
  FlowExecutorListeners,
  FlowExecutorProperties,
  FlowExecutorSettings,
} from "./template.js";

/** The attributes of every element. */
type Global = Omit<
  HTMLAttributes<FlowExecutorElement>,
  keyof FlowExecutorSettings | "autoFocus"
>;

/** The element's properties, `onFlowDone` … for its events, and the attributes of every element. */
export type FlowExecutorProps = FlowExecutorProperties &
  FlowExecutorCallbacks &
  Global;

const onServer = typeof document === "undefined";

/** On a server, React 18 warns about each `useLayoutEffect`. */
const useCommitEffect = onServer ? useEffect : useLayoutEffect;

type Values = Readonly<Record<string, unknown>>;

const settings: PropertyDeclarations = FlowExecutorElement.properties;

/** The attribute of a property; `undefined` if the value can only be set as a property. */
function attributeOf(name: string, value: unknown): string | undefined {
  const { attribute = name } = settings[name] ?? {};
  const isText = ["string", "number", "boolean"].includes(typeof value);
  return typeof attribute === "string" && isText ? attribute : undefined;
}

/** Sorts the props: attributes for React to write, properties for the element, and listeners. */
function sort(props: Values) {
  const attributes: Record<string, unknown> = {};
  const properties: Record<string, unknown> = {};
  const listeners: Record<string, EventListener> = {};
  for (const [name, value] of Object.entries(props)) {
    const [, event] = /^onFlow([A-Z]\w*)$/.exec(name) ?? [];
    if (event) {
      const type = `flow-${event.toLowerCase()}`;
      if (typeof value === "function") listeners[type] = value as EventListener;
    } else if (!(name in settings)) {
      // React 18 does not support `className` for custom elements.
      attributes[name === "className" ? "class" : name] = value;
    } else {
      const attribute = attributeOf(name, value);
      // React 18 would write "false", which counts as true for a boolean attribute.
      if (attribute)
        attributes[attribute] = value === false ? undefined : value;
      else properties[name] = value;
    }
  }
  return { attributes, properties, listeners };
}

/**
 * `<flow-executor>` for React 18 and 19: in the browser, on a server, and with hydration. The element waits until React
 * has hydrated it; otherwise React would find the form in the element and remove it, with the typed values.
 *
 * `ref` is the element; children go to its slots: `<p slot="after">`.
 */
export const FlowExecutor: ForwardRefExoticComponent<
  FlowExecutorProps & RefAttributes<FlowExecutorElement>
> = forwardRef(function FlowExecutor({ children, ...said }, ref) {
  const props: Values = said;
  const { attributes, properties, listeners } = sort(props);
  const own = useRef<FlowExecutorElement>(null);
  const given = useRef<Values>({});
  useImperativeHandle<unknown, unknown>(ref, () => own.current);

  useCommitEffect(() => {
    const element = own.current;
    if (!element) return;
    for (const name of Object.keys({ ...given.current, ...properties })) {
      const isAttribute = attributeOf(name, props[name]) !== undefined;
      // A property that is no longer among the props is reset.
      if (!isAttribute && given.current[name] !== properties[name])
        Object.assign(element, { [name]: properties[name] });
    }
    given.current = properties;
    element.removeAttribute("defer-hydration");
  });
  useCommitEffect(() => {
    const element = own.current;
    for (const [type, listener] of Object.entries(listeners))
      element?.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of Object.entries(listeners))
        element?.removeEventListener(type, listener);
    };
  });
  useEffect(defineFlowExecutor, []);
  if (onServer) attributes["defer-hydration"] = "";
  // Only the server writes `defer-hydration`.
  const more = { ref: own, suppressHydrationWarning: true };
  return createElement("flow-executor", { ...attributes, ...more }, children);
});

declare module "react" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React reads its JSX types from this namespace
  namespace JSX {
    interface IntrinsicElements {
      /** The tag itself, for React 19. */
      "flow-executor": DetailedHTMLProps<Global, FlowExecutorElement> &
        FlowExecutorSettings &
        FlowExecutorListeners<"on"> & { readonly class?: string };
    }
  }
}
