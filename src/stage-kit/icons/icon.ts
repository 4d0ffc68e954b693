import { html, type TemplateResult } from "lit";

/**
 * An icon on a grid of 20 with a stroke of 1.75, in the color of the surrounding text. The color is set on the element
 * around the `svg`, so that forced colors apply. Each icon is a separate file, so that it loads only with the code that
 * shows it.
 */
export const icon = (path: string): TemplateResult =>
  html`<span class="flow-icon" aria-hidden="true"
    ><svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
    >
      <path d=${path}></path></svg
  ></span>`;
