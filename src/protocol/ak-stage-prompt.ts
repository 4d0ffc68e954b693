import type { Traits } from "./traits.js";
import type { ChallengeBase } from "./challenge-base.js";

/**
 * The types of fields.
 *
 * Source: docs/protocol/ak-stage-prompt.md#challenge
 * @since 2026.5 alert_info, alert_warning, alert_danger
 */
export type PromptType =
  | "text"
  | "text_area"
  | "text_read_only"
  | "text_area_read_only"
  | "username"
  | "email"
  | "password"
  | "number"
  | "checkbox"
  | "radio-button-group"
  | "dropdown"
  | "date"
  | "date-time"
  | "file"
  | "separator"
  | "hidden"
  | "static"
  | "alert_info"
  | "alert_warning"
  | "alert_danger"
  | "ak-locale";

/**
 * A form defined by an administrator: sign-up, profile, new password.
 *
 * Source: docs/protocol/ak-stage-prompt.md#challenge
 */
export interface PromptChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-stage-prompt";
  /** The fields in display order. May be empty. */
  fields: StagePrompt[];
}

/**
 * One field.
 *
 * Source: docs/protocol/ak-stage-prompt.md#challenge
 */
export interface StagePrompt {
  /** The field's key in the answer, verbatim. It may contain dots, which do not create nested objects. */
  field_key: string;
  /** The field's label, not translated: a text that may have inline HTML, such as a link. May be blank. */
  label: string;
  /** The field's type. The server may send unknown types. */
  type: PromptType;
  /** Whether the field is required. */
  required: boolean;
  /** The placeholder of the field; for a separator, its text. */
  placeholder: string;
  /**
   * The initial value, always as text, in the format of Python (`True`, `None`, `2024-05-01 10:00:00`). For `static`
   * and the alerts it is HTML, and the content. For a field with choices it may be none of them.
   */
  initial_value: string;
  /** The position of the field. The fields are already sorted by it. */
  order: number;
  /** Help text below the field, HTML. May be blank. */
  sub_text: string;
  /**
   * The choices. Null for all types except radio buttons and drop-down, and for an empty list. A plain string is both
   * value and label.
   *
   * @until 2025.8 string (also in 2025.10.0-rc1)
   */
  choices: (PromptChoice | string)[] | null;
}

/**
 * One choice.
 *
 * Source: docs/protocol/ak-stage-prompt.md#challenge
 * @since 2025.10 (not in 2025.10.0-rc1)
 */
export interface PromptChoice {
  /** The value to send. */
  value: string;
  /** The text to show, plain text. */
  label: string;
}

/**
 * One value per answered `field_key`. A missing key takes the field's initial value.
 *
 * Source: docs/protocol/ak-stage-prompt.md#what-to-send
 */
export interface PromptChallengeResponse {
  /** Same as in the challenge. */
  component: "ak-stage-prompt";
  /** The field's value, see `PromptAnswer`. The schema does not specify it. */
  [field_key: string]: unknown;
}

/**
 * The values of a prompt, without `component`: text for most types, true or false for check boxes, a number or its
 * digits for numbers, `YYYY-MM-DD` for dates, ISO 8601 for times, a `data:` URI for files. The server refuses null;
 * leave out a field without a value.
 *
 * Source: docs/protocol/ak-stage-prompt.md#what-to-send
 */
export interface PromptAnswer {
  /** The field's value. */
  [field_key: string]: string | number | boolean;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<PromptChallenge> = {
  form: ({ fields }) =>
    JSON.stringify((fields ?? []).map(({ field_key }) => field_key)),
  // A new account. The form for a new password asks for no name.
  isBeginning: ({ fields }) =>
    (fields ?? []).some(({ type }) => type === "username"),
};

/** The keys of a prompt belong to its administrator: its secrets are the fields of type `password`. */
export const secrets = [] as const;
