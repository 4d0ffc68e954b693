import { mutations } from "../platform/mutations.js";
import { hostOf } from "./terms.js";

/**
 * Tells of every change of a `lang` in the trees that an element is in: its own, and those of the hosts around it.
 *
 * @returns how to stop
 */
export function observeLanguage(
  element: Element,
  changed: () => void,
): () => void {
  const observer = mutations(changed);
  for (let node: Node | undefined = element; node;) {
    const root: Node = node.getRootNode();
    observer?.observe(root, {
      subtree: true,
      attributes: true,
      attributeFilter: ["lang"],
    });
    node = hostOf(node);
  }
  return () => observer?.disconnect();
}
