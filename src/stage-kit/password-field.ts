import { html, nothing, type TemplateResult } from "lit";
import { on } from "../platform/on.js";
import { capsLockIcon } from "./icons/caps-lock.js";
import { eyeIcon } from "./icons/eye.js";
import type { Content } from "./errors.js";
import { describedBy, invalid, labelled } from "./field.js";
import type { StageElement } from "./stage-element.js";

export interface PasswordOptions {
  /** The key of the response. */
  name: string;
  /** Default: "Password". */
  label?: unknown;
  autocomplete?: string;
  enterkeyhint?: "next" | "go";
  placeholder?: string;
  required?: boolean;
  help?: Content;
  /** Whether the field gets the first focus, because the fields before it are filled in. */
  leads?: boolean;
  /** Whether the person may show the password. */
  reveal: boolean;
}

/** A password field. It has a button to show the password, where that is allowed, and a hint while Caps Lock is on. */
export function passwordField(
  stage: StageElement,
  options: PasswordOptions,
): TemplateResult {
  const { terms } = stage;
  const { name, label = terms.password, help = nothing } = options;
  return labelled(
    stage,
    name,
    label,
    html`<div class="flow-control">
        <input
          class="flow-input"
          id=${stage.id_(name)}
          name=${name}
          type="password"
          data-secret
          ?data-autofocus=${options.leads ?? false}
          placeholder=${options.placeholder || nothing}
          ?required=${options.required ?? false}
          autocomplete=${options.autocomplete ?? "current-password"}
          enterkeyhint=${options.enterkeyhint ?? "go"}
          autocapitalize="none"
          spellcheck="false"
          aria-invalid=${invalid(stage, name)}
          aria-describedby=${describedBy(stage, name, help !== nothing)}
          @keydown=${on(tellCapsLock)}
          @keyup=${on(tellCapsLock)}
        />
        ${
          options.reveal
            ? html`<button
                class="flow-reveal"
                type="button"
                aria-pressed="false"
                aria-label=${terms.show_password}
                aria-controls=${stage.id_(name)}
                @click=${on(toggleReveal)}
              >
                ${eyeIcon()}
              </button>`
            : nothing
        }
      </div>
      <p class="flow-hint" role="status">
        <span hidden>${capsLockIcon()} ${terms.caps_lock}</span>
      </p>`,
    help,
  );
}

/** Hides all passwords of a form again: browsers save a password only if its field has `type="password"` at submit. */
export function hidePasswords(form: ParentNode): void {
  for (const button of form.querySelectorAll(
    '.flow-reveal[aria-pressed="true"]',
  ))
    reveal(button, false);
}

function reveal(button: Element, shown: boolean): void {
  button.setAttribute("aria-pressed", String(shown));
  button.parentElement
    ?.querySelector("input")
    ?.setAttribute("type", shown ? "text" : "password");
}

function toggleReveal(event: Event): void {
  const button = event.currentTarget as Element;
  event.stopPropagation();
  reveal(button, button.getAttribute("aria-pressed") !== "true");
}

function tellCapsLock(event: KeyboardEvent): void {
  const hint = (event.currentTarget as Element)
    .closest(".flow-field")
    ?.querySelector<HTMLElement>(".flow-hint > *");
  // Firefox fires these events for autofill too, without modifiers.
  if (hint && "getModifierState" in event)
    hint.hidden = !event.getModifierState("CapsLock");
}
