import { mutations } from "../platform/mutations.js";
import { hostOf } from "./terms.js";

/**
 * Reports every change of a `lang` or `dir` attribute of an element and of those around it, also across shadow roots.
 *
 * @returns a function that stops the observation
 */
export function observeLanguage(
  element: Element,
  changed: () => void,
): () => void {
  const nodes: Node[] = [];
  const observer = mutations((records) => {
    const isAround = ({ target }: MutationRecord) =>
      nodes.some((node) => target.contains(node));
    if (records.some(isAround)) changed();
  });
  for (let node: Node | undefined = element; node;) {
    nodes.push(node);
    const root: Node = node.getRootNode();
    observer?.observe(root, {
      subtree: true,
      attributes: true,
      attributeFilter: ["lang", "dir"],
    });
    node = hostOf(node);
  }
  return () => observer?.disconnect();
}
