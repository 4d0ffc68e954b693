import { html, type TemplateResult } from "lit";
import type { StageElement } from "./stage-element.js";

/**
 * The buttons of the stage's form, between the two places for content of the page. Blanks keep the buttons apart in a
 * form without styles.
 */
export const actions = (
  stage: StageElement,
  ...buttons: unknown[]
): TemplateResult =>
  html`${stage.place("fields-end")}
    <div class="flow-actions">
      ${buttons.flatMap((button) => [button, " "])}
    </div>
    ${stage.place("actions-end")}`;

/** Both places, for a stage without buttons. */
export const places = (stage: StageElement): TemplateResult =>
  html`${stage.place("fields-end")} ${stage.place("actions-end")}`;
