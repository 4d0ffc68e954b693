/** The state of the playground, as it stands in the address after `#`: a link shows what the page showed. */
import type { Settings } from "../messages.js";

export interface State {
  /** A flow by its slug, or a state of a stage as `<component>.<state>`. */
  readonly shown: string;
  /** The width of the page in px; empty: as wide as its place. */
  readonly width: string;
  readonly settings: Settings;
}

export const FIRST = "default-authentication-flow";

export function stateIn(hash: string): State {
  const {
    flow,
    at,
    width = "",
    ...settings
  } = Object.fromEntries(new URLSearchParams(hash.replace(/^#/, "")));
  return { shown: at ?? flow ?? FIRST, width, settings };
}

export function hashOf({ shown, width, settings }: State): string {
  const pairs = new URLSearchParams({
    [isStage(shown) ? "at" : "flow"]: shown,
    ...(width && { width }),
    ...settings,
  });
  return `#${pairs.toString()}`;
}

/** Whether a state of a stage is shown, not a flow. */
export const isStage = (shown: string): boolean => shown.includes(".");
