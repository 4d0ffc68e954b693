import { html } from "lit";
import { keyed } from "lit/directives/keyed.js";

/**
 * A text that changes while it is on the page. It is replaced as an element: a browser that translates the page has put
 * its own elements in the place of the text node, and does not see a change of that node.
 */
export const changing = (text: unknown) =>
  typeof text === "string" ? keyed(text, html`<span>${text}</span>`) : text;
