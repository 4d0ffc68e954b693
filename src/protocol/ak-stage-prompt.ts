import type { ChallengeBase } from "./challenge-base.js";

/**
 * The kinds of field. The three alerts exist since 2026.5, the others in all
 * generations.
 *
 * Source: docs/protocol/ak-stage-prompt.md#challenge
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
 * A form of the administrator's making: sign-up, profile, new password.
 *
 * Source: docs/protocol/ak-stage-prompt.md#challenge
 */
export interface PromptChallenge extends ChallengeBase {
  /** The discriminator. */
  component: "ak-stage-prompt";
  /** The fields in the order to show them. May be empty. */
  fields: StagePrompt[];
}

/**
 * One field.
 *
 * Source: docs/protocol/ak-stage-prompt.md#challenge
 */
export interface StagePrompt {
  /** Its key in the answer, verbatim. May contain dots; they stay flat. */
  field_key: string;
  /** Its label, plain text, not translated. May be blank. */
  label: string;
  /** Its kind. An unknown one may come. */
  type: PromptType;
  /** Whether it has to be filled in. */
  required: boolean;
  /** An example to show while it is empty; the text of a separator. */
  placeholder: string;
  /**
   * What to fill in, always as text, as Python prints it (`True`, `None`,
   * `2024-05-01 10:00:00`). In `static` and the alerts it is HTML, and the
   * content. For choices it may be none of them.
   */
  initial_value: string;
  /** Its rank. The fields are already sorted by it. */
  order: number;
  /** Help below it, HTML. May be blank. */
  sub_text: string;
  /**
   * What to choose from. Null for all kinds but radio buttons and drop-down, and
   * for those where the list came out empty. Differs from the schema: 2025.10
   * sends plain strings, each the value and the label in one.
   */
  choices: (PromptChoice | string)[] | null;
}

/**
 * One of several. Not in 2025.10.
 *
 * Source: docs/protocol/ak-stage-prompt.md#challenge
 */
export interface PromptChoice {
  /** What to send. */
  value: string;
  /** What to show, plain text. */
  label: string;
}

/**
 * One value per answered `field_key`. A key left out takes the field's initial
 * value.
 *
 * Source: docs/protocol/ak-stage-prompt.md#what-to-send
 */
export interface PromptChallengeResponse {
  /** Repeats the challenge's. */
  component: "ak-stage-prompt";
  /** The field's value, see `PromptAnswer`. The schema leaves it open. */
  [field_key: string]: unknown;
}

/**
 * The values of a prompt, without `component`: text for most kinds, true or
 * false for check boxes, a number or its digits for numbers, `YYYY-MM-DD` for
 * dates, ISO 8601 for times, a `data:` URI for files. Null is refused; what has
 * no value is left out.
 *
 * Source: docs/protocol/ak-stage-prompt.md#what-to-send
 */
export interface PromptAnswer {
  /** The field's value. */
  [field_key: string]: string | number | boolean;
}
