import { html, type TemplateResult } from "lit";

/** A heading of this level, at most 6. Each level has the look of its place in the panel. */
export const heading = (level: number, text: unknown): TemplateResult =>
  html`<div class="heading" role="heading" aria-level=${Math.min(level, 6)}>
    ${text}
  </div>`;
