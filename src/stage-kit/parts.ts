import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import type { RedirectReason } from "../client/session/state.js";
import { isCancelView } from "../client/redirect.js";
import { resolveTarget } from "../client/target.js";
import { notAhead } from "../platform/not-ahead.js";
import { on } from "../platform/on.js";
import { anew } from "./form.js";
import { alertIcon } from "./icons/alert.js";
import { textButton } from "./buttons.js";
import type { StageElement } from "./stage-element.js";

export type Content = TemplateResult | typeof nothing;

export interface FieldOptions {
  /** The key of the response. */
  name: string;
  label: string;
  type?: "text" | "email";
  value?: string | undefined;
  autocomplete: AutoFill;
  inputmode?: "text" | "email" | "numeric";
  enterkeyhint?: "next" | "go";
}

/** A field with its label and its errors. */
export function field(
  stage: StageElement,
  options: FieldOptions,
): TemplateResult {
  const { name, label, type = "text", value = "", autocomplete } = options;
  return labelled(
    stage,
    name,
    label,
    html`<input
      class="flow-input"
      id=${stage.id_(name)}
      name=${name}
      type=${type}
      value=${value}
      autocomplete=${autocomplete}
      inputmode=${options.inputmode ?? type}
      enterkeyhint=${options.enterkeyhint ?? "go"}
      autocapitalize="none"
      spellcheck="false"
      aria-invalid=${invalid(stage, name)}
      aria-describedby=${describedBy(stage, name)}
    />`,
  );
}

/** A control with its label, its help and its errors. */
export function labelled(
  stage: StageElement,
  name: string,
  label: unknown,
  control: TemplateResult,
  help: Content = nothing,
): TemplateResult {
  return html`<div class="flow-field">
    <label class="flow-label" for=${stage.id_(name)}>${label}</label>
    ${control} ${help} ${fieldErrors(stage, name)}
  </div>`;
}

/** `aria-invalid` of a control. */
export const invalid = (stage: StageElement, name: string) =>
  stage.errorsOf(name).length > 0 ? "true" : nothing;
/** `aria-describedby` of a control, whose help may have the id `<name>-help`. */
export const describedBy = (
  stage: StageElement,
  name: string,
  hasHelp = false,
) =>
  [
    stage.errorsOf(name).length > 0 && stage.id_(`${name}-error`),
    hasHelp && stage.id_(`${name}-help`),
  ]
    .filter(Boolean)
    .join(" ") || nothing;

/** What is wrong with a field, for below its control. */
export function fieldErrors(stage: StageElement, name: string): Content {
  const errors = stage.errorsOf(name);
  if (errors.length === 0) return nothing;
  return anew(
    stage,
    html`<div
      class="flow-error"
      id=${stage.id_(`${name}-error`)}
      role=${stage.says(name) ? "alert" : nothing}
    >
      ${alertIcon()}
      <div lang=${stage.errorLanguage ?? nothing}>
        ${errors.map((error) => html`<p><bdi>${error}</bdi></p>`)}
      </div>
    </div>`,
  );
}

export type Look = "flow-link" | "flow-button" | "flow-button flow-primary";

/**
 * A link that the server gave: a real one, which the executor follows in place where it can. An unsafe one is no link.
 * @param waits whether it is not to be followed yet
 */
export function link(
  stage: StageElement,
  to: string | undefined,
  label: unknown,
  look: Look = "flow-link",
  reason: RedirectReason = "link",
  waits = false,
): Content {
  const url =
    to === undefined
      ? undefined
      : resolveTarget(to, new URL(stage.context.baseUrl));
  if (!url) return nothing;
  // Its address is never a link: as a page it signs out.
  if (isCancelView(url, new URL(stage.context.baseUrl)))
    return textButton(label, () => stage.request({ do: "restart" }));
  const { href } = url;
  const follow = (event: MouseEvent) => {
    const modified =
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey;
    // Only a click itself may open an app.
    if (!waits && (modified || !/^https?:$/.test(url.protocol))) return;
    event.preventDefault();
    event.stopPropagation();
    if (waits) return;
    stage.request({ do: "leave", to: href, reason });
  };
  return html`<a
    class="${look} ${waits ? "flow-held" : ""}"
    href=${href}
    aria-disabled=${waits ? "true" : nothing}
    @click=${on(follow)}
    ${ref(notAhead)}
    >${label}</a
  >`;
}

/** Links at the foot of a stage: two at both ends, one in the middle. */
export function links(...items: Content[]): Content {
  const shown = items.filter((item) => item !== nothing);
  return shown.length > 0
    ? html`<div class="flow-links">${shown}</div>`
    : nothing;
}
