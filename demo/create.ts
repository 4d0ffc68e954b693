/** Creates an element and sets some of its properties. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}

/** An element of the page, which must exist. */
export function find<Type extends Element = HTMLElement>(
  selector: string,
): Type {
  const element = document.querySelector<Type>(selector);
  if (!element) throw new Error(`The page has no element ${selector}.`);
  return element;
}
