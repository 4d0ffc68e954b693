import { FlowError } from "../client/errors.js";

/** A custom stage of the page: the tag of its element, or a function that loads the element and may return the tag. */
export type OwnStage = string | (() => Promise<unknown>);

/**
 * The tag for a component that the page's own stage shows, or for which this package has no stage.
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
  const message = `No stage is defined for ${component}.`;
  throw new FlowError("unknown-component", message);
}
