import { lookUp } from "../../client/look-up.js";
import type { StagePrompt } from "../../protocol/index.js";
import type { TextKey } from "../../terms/terms.js";
import { isAddress, typedAddress } from "../typed-address.js";
import { choicesOf, chosenOf, momentOf } from "./initial-value.js";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The result for a field: a value to send, a reason for an error, or neither if the field is left out. */
export interface Verdict {
  readonly value?: string | boolean | File;
  readonly refusal?: TextKey;
}

/** These types only show a text, or are invisible. */
const NO_FIELD: readonly string[] = [
  "static",
  "separator",
  "alert_info",
  "alert_warning",
  "alert_danger",
  "hidden",
];

/** Whether the prompt is a visible field, which can have its own errors. */
export const isField = ({ type }: StagePrompt) => !NO_FIELD.includes(type);

const MISSING: Partial<Record<string, TextKey>> = {
  checkbox: "required_check",
  dropdown: "required_choice",
  "radio-button-group": "required_choice",
  file: "required_file",
};

/**
 * The controls of a form, by name; the first one if a name occurs more than once. `form.elements` is not used, because
 * a field may hide it.
 */
export function controlsOf(stage: HTMLElement): ReadonlyMap<string, Control> {
  const controls = stage.querySelectorAll<Control>("input, select, textarea");
  return new Map(
    [...controls]
      .reverse()
      .map((each) => [each.getAttribute("name") ?? "", each] as const),
  );
}

/**
 * Checks the value of a field, by the server's rules (docs/protocol/ak-stage-prompt.md#what-to-send).
 *
 * @param data the form's data
 */
export function judge(
  prompt: StagePrompt,
  controls: ReadonlyMap<string, Control>,
  data: FormData,
): Verdict {
  const { field_key, type, required, initial_value } = prompt;
  const control = controls.get(field_key);
  if (type === "radio-button-group") {
    const value = data.get(field_key);
    if (typeof value === "string") return { value };
    return required && control ? { refusal: "required_choice" } : {};
  }
  if (!control) return {};
  const { value, validity } = control;
  switch (type) {
    case "checkbox": {
      const { checked } = control as HTMLInputElement;
      return required && !checked
        ? { refusal: "required_check" }
        : { value: checked };
    }
    case "file": {
      const [file] = (control as HTMLInputElement).files ?? [];
      if (file) return { value: file };
      return required ? { refusal: "required_file" } : {};
    }
    case "text_read_only":
    case "text_area_read_only":
      // The server replaces the value, but a required field must be sent even if it is empty.
      if (value) return { value };
      return required ? { value: "-" } : {};
    case "hidden":
      return value ? { value } : {};
    case "ak-locale":
      return { value };
    case "number":
      return numberOf(value, validity, required);
    case "date":
    case "date-time":
      if (validity.badInput) return { refusal: "invalid_date" };
      if (value) return { value: type === "date" ? value : momentOf(value) };
      break;
    case "dropdown":
      if (value) return { value };
      // One of the options may be empty.
      if (chosenOf(prompt) === "") return { value };
      // If there are no options, the field cannot be required.
      return required && choicesOf(prompt).length > 0
        ? { refusal: "required_choice" }
        : {};
    case "email": {
      const address = typedAddress(value);
      if (address && !isAddress(address)) return { refusal: "invalid_email" };
      if (address || !required) return { value: address };
      break;
    }
    case "password":
    case "username": {
      const given = type === "username" ? typedAddress(value) : value;
      if (given) return { value: given };
      // The server refuses an empty value even if the field is optional. Send it only if the person has cleared an
      // initial value.
      if (!required && initial_value) return { value: given };
      break;
    }
    default:
      if (value || !required) return { value };
  }
  return required ? { refusal: lookUp(MISSING, type) ?? "required_field" } : {};
}

/** Whole numbers of any size. A value without digits is left out. */
function numberOf(
  value: string,
  { badInput }: ValidityState,
  required: boolean,
): Verdict {
  if (/^-?\d+$/.test(value)) return { value };
  if (badInput || value) {
    const whole = Number(value);
    // Browsers accept 1e3 as a number, but the server does not.
    return value && Number.isSafeInteger(whole)
      ? { value: String(whole) }
      : { refusal: "invalid_number" };
  }
  return required ? { refusal: "required_field" } : {};
}
