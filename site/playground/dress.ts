/** Applies the settings of a visit to an element. */
import type { FlowExecutor } from "../../src/frame/flow-executor.js";
import type { Settings } from "./messages.js";
import { CONDITIONS } from "./messages.js";

const isToken = (name: string) => name.startsWith("--flow-");
const WORD = "terms.";

/**
 * Works before the element is defined, too.
 * @param before the settings that were applied before
 */
export function dress(
  element: FlowExecutor,
  settings: Settings,
  before: Settings = {},
): void {
  for (const name of new Set([
    ...Object.keys(before),
    ...Object.keys(settings),
  ])) {
    const value = settings[name];
    if (isToken(name)) element.style.setProperty(name, value ?? null);
    else if (name.startsWith(WORD) || CONDITIONS.includes(name)) continue;
    else if (value === undefined) element.removeAttribute(name);
    else if (value !== before[name]) element.setAttribute(name, value);
  }
  const words = wordsIn(settings);
  if (JSON.stringify(words) !== JSON.stringify(wordsIn(before)))
    Object.assign(element, { terms: words });
}

const wordsIn = (settings: Settings) =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) =>
      name.startsWith(WORD) ? [[name.slice(WORD.length), value]] : [],
    ),
  );
