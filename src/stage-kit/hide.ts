import { tokensOf } from "../platform/tokens.js";

/** The parts of a form that a page can hide. */
const PARTS = ["user", "remember-me", "title"] as const;

export type HiddenPart = (typeof PARTS)[number];

const isPart = (token: string): token is HiddenPart =>
  (PARTS as readonly string[]).includes(token);

/** The parts that the attribute `hide` names, separated by spaces. Warns about other words. */
export function hiddenParts(hide = ""): readonly HiddenPart[] {
  const tokens = tokensOf(hide);
  const unknown = tokens.filter((token) => !isPart(token));
  if (unknown.length > 0)
    console.warn(
      `flow-executor: hide="${hide}": There is no part ${unknown.join(", ")}, only ${PARTS.join(", ")}.`,
    );
  return tokens.filter(isPart);
}
