/**
 * The order in which elements get the focus: invalid fields, elements with `data-autofocus`, fields, buttons and links.
 */
const ORDER = [
  '[aria-invalid="true"]:not(fieldset), fieldset[aria-invalid="true"] input',
  "[data-autofocus]",
  "input:not([type=hidden], [hidden], [readonly]), select, textarea",
  "[type=submit]",
  "button, a[href]",
];

/** Focuses the first element that the person should use. */
export function focusFirst(root: HTMLElement): void {
  // A page's own stage may render into a shadow root.
  const tree = root.shadowRoot ?? root;
  for (const selector of ORDER) {
    const target = tree.querySelector<HTMLElement>(selector);
    if (target) {
      target.focus();
      return;
    }
  }
  root.focus();
}

/** The focused element in the tree (document or shadow root) that contains `element`. It always has `focus()`. */
export function focusedNear(element: Element): HTMLElement | null {
  // Checks the property and not the class, because some pages replace `Document`.
  const root = element.getRootNode() as Partial<DocumentOrShadowRoot>;
  return (root.activeElement ?? null) as HTMLElement | null;
}

/** The focused element, if it is inside `element`. */
export function focusWithin(element: Element): HTMLElement | undefined {
  const focused = focusedNear(element);
  return focused && element.contains(focused) ? focused : undefined;
}
