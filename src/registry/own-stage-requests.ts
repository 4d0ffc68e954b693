import { FlowError } from "../client/errors.js";
import type { StageRequest } from "../stage-kit/stage-element.js";

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
export function kindOf(value: unknown): string {
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
