import { html, type TemplateResult } from "lit";
import { on } from "../platform/on.js";

/** A button of the frame, outside the stage. */
export const button = (label: string, action: () => void): TemplateResult =>
  html`<button type="button" @click=${on(action)}>${label}</button>`;
