import { languageTag } from "../client/language-tag.js";
import type { terms as en } from "./en.js";

/** Every text that a person reads, by its key. */
export type Terms = { readonly [Key in keyof typeof en]: string };

/** `text` with each `{name}` replaced by its value. */
export function fill(
  text: string,
  values: Readonly<Record<string, string>>,
): string {
  return text.replace(
    /\{(\w+)\}/g,
    (whole, name: string) => values[name] ?? whole,
  );
}

/**
 * The language of an element: the nearest `lang`, through the hosts of shadow roots, as `Intl` takes it. `undefined` where
 * there is none.
 */
export function languageOf(element: Element): string | undefined {
  for (let node: Element | undefined = element; node;) {
    const written = node.closest("[lang]")?.getAttribute("lang") ?? "";
    const lang = languageTag(written);
    if (lang) return lang;
    node = hostOf(node);
  }
  return undefined;
}

/** The element in whose shadow tree a node is. It is told by what the tree has: pages replace `ShadowRoot`. */
export function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode() as Partial<ShadowRoot>;
  return root.mode && root.host;
}
