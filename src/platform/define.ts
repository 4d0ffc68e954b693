/** Defines an element, if there is a DOM and the tag is not yet defined. Returns the class that the tag now has. */
export function define(
  tag: string,
  element: CustomElementConstructor,
): CustomElementConstructor | undefined {
  const registry = globalThis.customElements as
    CustomElementRegistry | undefined;
  if (registry && !registry.get(tag)) registry.define(tag, element);
  return registry?.get(tag);
}
