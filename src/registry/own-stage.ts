import { FlowError } from "../client/errors.js";

export { withErrors } from "../platform/uncaught.js";
export { requestOf } from "./own-stage-requests.js";
export { checkStage, focusLater, mayReplace } from "./own-stage-checks.js";

/** A custom stage of the page: the tag of its element, or a function that loads the element and may return the tag. */
export type OwnStage = string | (() => Promise<unknown>);

/** The time for a function in `stages`, and for a definition that comes later, in ms. */
const LOADS_WITHIN = 30_000;
const DEFINED_WITHIN = 5_000;

/**
 * The tag for a component that the page's own stage shows, or for which this package has no stage.
 * @throws FlowError `chunk` or `unknown-component`
 */
export async function ownStage(
  component: string,
  own: OwnStage | undefined,
): Promise<string> {
  if (own === undefined) {
    if (customElements.get(component)) return component;
    throw unknown(`No stage is defined for ${component}.`);
  }
  const tag = typeof own === "string" ? own : await loaded(component, own);
  if (!tag) throw neither(component);
  if (await isDefined(tag)) return tag;
  throw unknown(
    `There is no custom element <${tag}> for ${component}. \`stages\` names it, but customElements.define() was not called.`,
  );
}

const unknown = (message: string) =>
  new FlowError("unknown-component", message);
const neither = (component: string) =>
  unknown(`\`stages\` has neither a tag nor a function for ${component}.`);

/** Calls the page's function. */
async function loaded(
  component: string,
  own: () => Promise<unknown>,
): Promise<string> {
  // A page without types may set anything. A class is a function too, but it cannot be called.
  const { prototype } = own as { prototype?: unknown };
  if (typeof own !== "function" || prototype instanceof HTMLElement)
    throw neither(component);
  const text = `The function for ${component} in \`stages\``;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_, reject) => {
    const message = `${text} did not resolve within 30 seconds.`;
    timer = setTimeout(
      () => reject(new FlowError("chunk", message)),
      LOADS_WITHIN,
    );
  });
  try {
    const tag: unknown = await Promise.race([own(), late]);
    return typeof tag === "string" ? tag : component;
  } catch (cause) {
    if (cause instanceof FlowError) throw cause;
    const message = `${text} failed: ${String(cause)}`;
    throw new FlowError("chunk", message, { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** Waits a moment, because the page may define its element after it has set `stages`. */
async function isDefined(tag: string): Promise<boolean> {
  if (customElements.get(tag)) return true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), DEFINED_WITHIN);
  });
  // A name that no custom element can have rejects.
  const defined = customElements.whenDefined(tag).catch(() => undefined);
  const found = await Promise.race([defined, late]);
  clearTimeout(timer);
  return found !== undefined;
}
