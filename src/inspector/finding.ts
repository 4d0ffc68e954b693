/** Finds the element with an id, now and after each change of the page. */
import type { FlowExecutor } from "../frame/flow-executor.js";

/**
 * Calls `found` with the element that has the id in the same tree as `beside`, and again whenever another element has
 * it.
 * @returns stops looking
 */
export function findById(
  beside: Element,
  id: string,
  found: (element: FlowExecutor | undefined) => void,
): () => void {
  const root = beside.getRootNode() as Document | ShadowRoot;
  let last: Element | undefined;
  const look = () => {
    const element = root.querySelector(`#${CSS.escape(id)}`) ?? undefined;
    if (element === last) return;
    last = element;
    found(element as FlowExecutor | undefined);
  };
  const observer = new MutationObserver(look);
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["id"],
  });
  look();
  return () => observer.disconnect();
}
