import { FlowError } from "../client/errors.js";
import { lookUp } from "../client/look-up.js";
import { focusWithin } from "../platform/focus.js";
import { focusLater as later } from "../platform/focus-later.js";
import { hasEntries } from "../stage-kit/entries.js";
import { kindOf } from "./own-stage-requests.js";
import { registry } from "./registry.js";

/** Whether another stage may take the place of one on the page: nothing is typed into it. */
export const mayReplace = (
  stage: HTMLElement | undefined,
  tag: string,
): boolean =>
  stage !== undefined && stage.localName !== tag && !hasEntries(stage);

/** Moves the focus into a stage of the page that renders later; `undefined` if it has the focus already. */
export function focusLater(
  stage: HTMLElement,
  isFree: () => boolean,
): Promise<void> | undefined {
  const isOwn = !lookUp(registry, stage.localName);
  return isOwn && !focusWithin(stage) ? later(stage, isFree) : undefined;
}

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
