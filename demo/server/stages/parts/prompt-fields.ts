/** The fields of a prompt, and the values that each type accepts (docs/protocol/ak-stage-prompt.md#what-to-send). */
import type {
  PromptType,
  ResponseErrors,
  StagePrompt,
} from "../../../../src/protocol/index.js";
import {
  type Field,
  invalid,
  read,
  required,
  text,
} from "../../wire/fields.js";
import type { Context } from "../../engine/stage.js";

/** Accepts a missing value if the field is optional. */
const given =
  (isRequired: boolean, field: Field<unknown>): Field<unknown> =>
  (value) =>
    value === undefined && !isRequired ? { value } : field(value);

const anything = (isRequired: boolean) =>
  given(isRequired, text({ optional: !isRequired, trim: false }));

const notBlank = (isRequired: boolean) => given(isRequired, text());

/** A text with a certain form. */
const matching = (isRequired: boolean, pattern: RegExp, complaint: string) =>
  given(isRequired, (value) => {
    const result = text({ trim: false })(value);
    if ("complaint" in result || pattern.test(result.value.trim()))
      return result;
    return { complaint: invalid(complaint) };
  });

/** A value as text. */
export const printed = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value);

const YES = /^(true|1|on|yes)$/i;
const NO = /^(false|0|off|no)$/i;

const FIELDS: Partial<
  Record<PromptType, (prompt: StagePrompt, ctx: Context) => Field<unknown>>
> = {
  text: ({ required }) => anything(required),
  text_area: ({ required }) => anything(required),
  text_read_only: ({ required, initial_value }) =>
    overwritten(initial_value, required),
  text_area_read_only: ({ required, initial_value }) =>
    overwritten(initial_value, required),
  username:
    ({ required }, { accounts, session }) =>
    (value) => {
      const result = notBlank(required)(value);
      if ("complaint" in result) return result;
      const found = accounts.find(String(result.value));
      return found && found.id !== session.user?.id
        ? { complaint: invalid("Username is already taken.") }
        : result;
    },
  email:
    ({ required }) =>
    (value) =>
      value === "" && !required
        ? { value }
        : matching(
            required,
            /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
            "Enter a valid email address.",
          )(value),
  password: ({ required }) => notBlank(required),
  number: ({ required }) =>
    matching(required, /^-?\d+$/, "A valid integer is required."),
  checkbox: () => (value) => {
    if (value === undefined) return { value };
    if (YES.test(printed(value))) return { value: true };
    if (NO.test(printed(value))) return { value: false };
    return { complaint: invalid("Must be a valid boolean.") };
  },
  "radio-button-group": choice,
  dropdown: choice,
  date: ({ required }) =>
    matching(
      required,
      /^\d{4}-\d\d-\d\d$/,
      "Date has wrong format. Use one of these formats instead: YYYY-MM-DD.",
    ),
  "date-time": ({ required }) =>
    matching(
      required,
      /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/,
      "Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].",
    ),
  file: ({ required }) =>
    matching(required, /^data:[^;,]*;base64,/, "Invalid scheme"),
  "ak-locale":
    ({ required: isRequired }) =>
    (value) => {
      if (value === undefined && isRequired) return { complaint: required };
      return text({ optional: true })(value);
    },
  hidden:
    ({ initial_value }) =>
    () => ({ value: initial_value }),
};

/** The server uses its own text, but the answer must also contain a text. */
function overwritten(own: string, required: boolean): Field<unknown> {
  return (value) => {
    const result = notBlank(required && !own)(value);
    return "complaint" in result ? result : { value: own };
  };
}

function choice({ choices, initial_value }: StagePrompt): Field<unknown> {
  return (value = initial_value || undefined) => {
    if (value === undefined) return { value };
    const known = (choices ?? []).some(
      (each) => (typeof each === "string" ? each : each.value) === value,
    );
    return known
      ? { value }
      : {
          complaint: {
            string: `"${printed(value)}" is not a valid choice.`,
            code: "invalid_choice",
          },
        };
  };
}

/** The values of a form. Passwords are compared only if all fields are valid and there are exactly two passwords. */
export function readPrompts(
  ctx: Context,
  prompts: readonly StagePrompt[],
  body: unknown,
):
  | { values: Record<string, unknown>; errors?: never }
  | { errors: ResponseErrors; values?: never } {
  const fields = prompts.flatMap((prompt) => {
    const field = FIELDS[prompt.type]?.(prompt, ctx);
    return field ? [[prompt.field_key, field] as const] : [];
  });
  const { values, errors } = read<Record<string, Field<unknown>>>(
    body,
    Object.fromEntries(fields),
  );
  if (errors) return { errors };
  const passwords = prompts.filter(({ type }) => type === "password");
  const [one, two] = passwords.map(({ field_key }) => values[field_key]);
  if (passwords.length === 2 && one !== two) {
    const complaint = invalid("Passwords don't match.");
    return { errors: { non_field_errors: [complaint] } };
  }
  const given = Object.entries(values).filter(
    ([, value]) => value !== undefined,
  );
  return { values: Object.fromEntries(given) };
}
