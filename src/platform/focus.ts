/** What takes the focus first: what is wrong, what asks for it, what can be filled in, what can be pressed. */
const ORDER = [
  '[aria-invalid="true"]:not(fieldset), fieldset[aria-invalid="true"] input',
  "[data-autofocus]",
  "input:not([type=hidden], [hidden], [readonly]), select, textarea",
  "[type=submit]",
  "button, a[href]",
];

/** Puts the focus on the first thing of an element that a person would begin with. */
export function focusFirst(root: HTMLElement): void {
  for (const selector of ORDER) {
    const target = root.querySelector<HTMLElement>(selector);
    if (target) {
      target.focus();
      return;
    }
  }
  root.focus();
}

/** The element with the focus as an element's own tree knows it, wherever that stands. Whatever its class, it has `focus()`. */
export function focusedNear(element: Element): HTMLElement | null {
  // By what a tree has, and not by its class: pages replace `Document`.
  const root = element.getRootNode() as Partial<DocumentOrShadowRoot>;
  return (root.activeElement ?? null) as HTMLElement | null;
}

/** The element with the focus, if it is inside of `element`. */
export function focusWithin(element: Element): HTMLElement | undefined {
  const focused = focusedNear(element);
  return focused && element.contains(focused) ? focused : undefined;
}
