/** Defines an element where there is a DOM, unless somebody already has. Tells what the tag is now. */
export function define(
  tag: string,
  element: CustomElementConstructor,
): CustomElementConstructor | undefined {
  const registry = globalThis.customElements as
    CustomElementRegistry | undefined;
  if (registry && !registry.get(tag)) registry.define(tag, element);
  return registry?.get(tag);
}
