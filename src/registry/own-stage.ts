import { FlowError } from "../client/errors.js";

/** A stage of the page's own: the tag of its element, or what loads it and may return the tag. */
export type OwnStage = string | (() => Promise<unknown>);

/**
 * The tag of a component that has no stage of ours, or one of the page's instead.
 * @throws FlowError `unknown-component`
 */
export async function ownStage(
  component: string,
  own: OwnStage | undefined,
): Promise<string> {
  if (typeof own === "string") return own;
  if (own) {
    const tag = await own();
    return typeof tag === "string" ? tag : component;
  }
  if (customElements.get(component)) return component;
  const message = `There is no element for ${component}.`;
  throw new FlowError("unknown-component", message);
}
