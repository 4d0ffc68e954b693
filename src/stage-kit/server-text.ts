import { html, nothing, type TemplateResult } from "lit";
import type { StageElement } from "./stage-element.js";

/**
 * A text of the server, marked with the server's language. It may run in another direction than the texts around it, so
 * it is isolated.
 */
export const serverText = (
  { context }: StageElement,
  text: unknown,
): TemplateResult =>
  html`<bdi lang=${context.language ?? nothing}>${text}</bdi>`;
