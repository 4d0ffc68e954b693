import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { on } from "../platform/on.js";
import type { StageElement } from "./stage-element.js";
import { changing } from "./changing.js";

/**
 * The submit button of the form. While a request is in flight, the button stays and is marked as disabled.
 * @param label the text, if the page has no own one. Buttons with a value are one answer each and keep their texts
 * @param waits whether the button cannot be pressed yet
 */
export function submitButton(
  stage: StageElement,
  label: unknown,
  value?: string,
  waits = false,
): TemplateResult {
  const { submit } = stage.context;
  return html`<button
    class="flow-button ${value === "false" ? "" : "flow-primary"} ${waits ? "flow-held" : ""}"
    type="submit"
    value=${value ?? nothing}
    ?disabled=${live(false)}
    aria-disabled=${stage.pending || waits ? "true" : nothing}
  >
    ${submit && !value ? changing(submit) : label}
  </button>`;
}

/** A button that performs an action. With `flow-waiting`, or while a request is in flight, a press does nothing. */
export function actionButton(
  stage: StageElement,
  label: unknown,
  action: () => void,
  look: "" | "flow-primary" | "flow-waiting" = "",
): TemplateResult {
  const waits = () => stage.pending || look === "flow-waiting";
  return html`<button
    class="flow-button ${look}"
    type="button"
    aria-disabled=${waits() ? "true" : nothing}
    @click=${on((event: Event) => {
      event.stopPropagation();
      if (!waits()) action();
    })}
  >
    ${changing(label)}
  </button>`;
}

/** A button that starts the flow again. */
export const startOver = (stage: StageElement): TemplateResult =>
  actionButton(stage, stage.terms.start_over, () =>
    stage.request({ do: "restart" }),
  );

/** A button that looks like a link, for an action that is always possible. */
export function textButton(label: unknown, action: () => void): TemplateResult {
  return html`<button
    class="flow-link"
    type="button"
    @click=${on((event: Event) => {
      event.stopPropagation();
      action();
    })}
  >
    ${label}
  </button>`;
}
