import { html } from "lit";
import { keyed } from "lit/directives/keyed.js";

/**
 * A text that changes while it is on the page. Each change creates a new element: a browser that translates the page
 * replaces the text node with its own elements, and does not see changes of the old node.
 */
export const changing = (text: unknown) =>
  typeof text === "string" ? keyed(text, html`<span>${text}</span>`) : text;
