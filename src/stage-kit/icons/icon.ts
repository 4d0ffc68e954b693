import { html, type TemplateResult } from "lit";

/**
 * An icon, on a grid of 20 with a stroke of 1.75, in the colour of the text around it: that is set on the element
 * around the `svg`, where forced colours reach it. Each icon is a file of its own, to be fetched with what shows it.
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
