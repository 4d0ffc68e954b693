/** The page that the scripts work on. */

/** The address of the site, wherever it is served. All scripts are in its folder `assets/`. */
export const site = new URL("../", import.meta.url);

/** An element of the page, which must exist. */
export function find<Type extends Element = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): Type {
  const element = root.querySelector<Type>(selector);
  if (!element) throw new Error(`The page has no element ${selector}.`);
  return element;
}

export const all = <Type extends Element = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): Type[] => [...root.querySelectorAll<Type>(selector)];

/** Creates an element with properties and content. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
}

/** Tells people who do not see the page what has happened. */
export function say(text: string): void {
  find("#said").textContent = text;
}

/** Copies a text. Without access to the clipboard, `select` is selected instead, so that the person can copy it. */
export async function copy(text: string, select?: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (select) getSelection()?.selectAllChildren(select);
    return false;
  }
}

/** A copy of an icon that is on the page already, as `<template data-icon="…">`. */
export function icon(name: string): Node {
  const template = find<HTMLTemplateElement>(`template[data-icon="${name}"]`);
  return template.content.cloneNode(true);
}
