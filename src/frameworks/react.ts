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

/** What every element takes. */
type Global = Omit<
  HTMLAttributes<FlowExecutorElement>,
  keyof FlowExecutorSettings | "autoFocus"
>;

/** The element's properties, `onFlowDone` … for its events, and what every element takes. */
export type FlowExecutorProps = FlowExecutorProperties &
  FlowExecutorCallbacks &
  Global;

const onServer = typeof document === "undefined";

/** React 18 finds nothing to lay out on a server, and complains each time. */
const useCommitEffect = onServer ? useEffect : useLayoutEffect;

type Values = Readonly<Record<string, unknown>>;

const settings: PropertyDeclarations = FlowExecutorElement.properties;

/** The attribute of a property; none for what only a property can hold. */
function attributeOf(name: string, value: unknown): string | undefined {
  const { attribute = name } = settings[name] ?? {};
  const isText = ["string", "number", "boolean"].includes(typeof value);
  return typeof attribute === "string" && isText ? attribute : undefined;
}

/** Whose business each of the props is: React's, the element's, or its listeners'. */
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
      // React 18 knows no `className` of an element like this.
      attributes[name === "className" ? "class" : name] = value;
    } else {
      const attribute = attributeOf(name, value);
      // React 18 would write "false", which is as true as any other word.
      if (attribute)
        attributes[attribute] = value === false ? undefined : value;
      else properties[name] = value;
    }
  }
  return { attributes, properties, listeners };
}

/**
 * `<flow-executor>` for React 18 and 19: in the browser, on a server, and where React takes over a server's markup. Until
 * then the element waits, since React would not know its form in there and throw it away with what was typed.
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
      // What is no longer said at all is taken back.
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
  // That attribute is the server's alone.
  const more = { ref: own, suppressHydrationWarning: true };
  return createElement("flow-executor", { ...attributes, ...more }, children);
});

declare module "react" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- which is where React looks
  namespace JSX {
    interface IntrinsicElements {
      /** The tag itself, for React 19. */
      "flow-executor": DetailedHTMLProps<Global, FlowExecutorElement> &
        FlowExecutorSettings &
        FlowExecutorListeners<"on"> & { readonly class?: string };
    }
  }
}
