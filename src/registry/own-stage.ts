import { FlowError } from "../client/errors.js";
import type { StageRequest } from "../stage-kit/stage-element.js";

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

// --- requests ---------------------------------------------------------------

/** What is wrong with a request of each kind; `undefined` if nothing is. */
const PROBLEMS: Record<
  StageRequest["do"],
  (asked: Record<string, unknown>) => string | undefined
> = {
  respond: ({ response }) =>
    kindOf(response) === "an object"
      ? undefined
      : `its response is ${kindOf(response)}`,
  show: ({ challenge }) =>
    challenge === undefined || hasComponent(challenge)
      ? undefined
      : "its challenge has no component",
  reload: () => undefined,
  restart: () => undefined,
  leave: ({ to }) =>
    typeof to === "string" ? undefined : `its "to" is ${kindOf(to)}`,
};

const hasComponent = (challenge: unknown) =>
  kindOf(challenge) === "an object" &&
  typeof (challenge as { component?: unknown }).component === "string";

/** The kind of a value, in words. */
function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return "an array";
  const type = typeof value;
  return `${type === "object" ? "an" : "a"} ${type}`;
}

/**
 * The request of a page's own stage, or the error that says why it cannot be understood.
 * @param detail of the event `stage-request`
 */
export function requestOf(
  tag: string,
  detail: unknown,
): StageRequest | FlowError {
  // `emit()` of a custom element of Vue puts its arguments into an array.
  const asked: unknown = Array.isArray(detail) ? detail[0] : detail;
  const problem = problemOf(asked);
  if (problem === undefined) return asked as StageRequest;
  return new FlowError(
    "stage-request",
    `<${tag}> sent a stage-request that cannot be understood: ${problem}.`,
  );
}

function problemOf(asked: unknown): string | undefined {
  const kind = kindOf(asked);
  if (kind !== "an object") return `its detail is ${kind}`;
  const request = asked as Record<string, unknown>;
  const what = request.do;
  if (what === undefined) return 'its detail has no "do"';
  if (typeof what !== "string") return `its "do" is ${kindOf(what)}`;
  if (!Object.hasOwn(PROBLEMS, what)) return `there is no "do: ${what}"`;
  return PROBLEMS[what as StageRequest["do"]](request);
}

// --- the stage on the page --------------------------------------------------

/** The stages that are checked already. */
const checked = new WeakSet<Element>();

/**
 * Checks a stage of the page when it is shown, once per stage.
 * @param told receives an error that leaves the stage as it is
 * @param reported receives an error that the person must know of
 */
export function checkStage(
  stage: HTMLElement,
  told: (error: FlowError) => void,
  reported: (error: FlowError) => void,
): void {
  if (checked.has(stage)) return;
  checked.add(stage);
  const { localName } = stage;
  const problem = headingProblem(stage);
  if (problem) {
    const [words, details] = problem;
    const message = `The heading of <${localName}> ${words}.`;
    told(new FlowError("render", message, details));
  }
  onLostForm(stage, () =>
    reported(
      new FlowError(
        "stage-request",
        `The form of <${localName}> was submitted, but its submit event was not handled: call preventDefault() and send a stage-request.`,
      ),
    ),
  );
}

function headingProblem(
  stage: HTMLElement & { readonly heading?: unknown },
): readonly [string, { cause?: unknown }] | undefined {
  try {
    const { heading } = stage;
    return heading == null || typeof heading === "string"
      ? undefined
      : [`is ${kindOf(heading)}, not a string`, {}];
  } catch (cause) {
    return ["threw an error", { cause }];
  }
}

/**
 * Stops a form that its stage leaves to the browser, which would put the answer into the address of the page. A form
 * with its own address is meant for the browser.
 */
function onLostForm(stage: HTMLElement, lost: () => void): void {
  // The event of a form in a shadow root does not leave that root.
  const root = stage.shadowRoot ?? stage;
  root.addEventListener(
    "submit",
    (event) => {
      const top = (event.target as Element).getRootNode();
      const last = top === stage.ownerDocument ? window : top;
      // The last listener knows whether another one has handled the event.
      last.addEventListener(
        "submit",
        (same) => {
          if (same !== event || same.defaultPrevented) return;
          if (!isForThisPage(stage, event as SubmitEvent)) return;
          event.preventDefault();
          lost();
        },
        { once: true },
      );
    },
    true,
  );
}

/** Whether the browser would send a form to the page's own address. */
function isForThisPage(
  stage: HTMLElement,
  { target, submitter }: SubmitEvent,
): boolean {
  // The method comes from the stage, because a form may have a field called `getAttribute`.
  const of = (name: string) =>
    submitter?.getAttribute(`form${name}`) ??
    stage.getAttribute.call(target as HTMLFormElement, name);
  return of("action") === null && of("method")?.toLowerCase() !== "dialog";
}
