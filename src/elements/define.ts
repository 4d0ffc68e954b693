/** Defines an element where there is a DOM, unless the page or another copy of this code already has. */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as
    CustomElementRegistry | undefined;
  if (registry && !registry.get(tag)) registry.define(tag, element);
}
