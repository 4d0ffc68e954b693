import { html, nothing, type TemplateResult } from "lit";
import type { StageElement } from "./stage-element.js";

/**
 * A text of the server, marked with the server's language. The text is isolated, because its direction may differ from
 * the texts around it.
 */
export const serverText = (
  { context }: StageElement,
  text: unknown,
): TemplateResult =>
  html`<bdi lang=${context.language ?? nothing}>${text}</bdi>`;
