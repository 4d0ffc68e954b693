import { languageTag } from "../client/language-tag.js";
import type { terms as en } from "./en.js";

/** Every text for the person, by key. */
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
 * The language of an element: the nearest `lang`, also across shadow roots, as a tag for `Intl`. `undefined` if there
 * is none.
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

/**
 * The host of the shadow tree that contains a node. Tests for the property and not for the class, because some pages
 * replace `ShadowRoot`.
 */
export function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode() as Partial<ShadowRoot>;
  return root.mode && root.host;
}
