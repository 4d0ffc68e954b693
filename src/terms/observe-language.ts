import { mutations } from "../platform/mutations.js";
import { hostOf } from "./terms.js";

/**
 * Reports every change of a `lang` attribute in the trees that contain an element: its own tree, and those of the hosts
 * around it.
 *
 * @returns a function that stops the observation
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
