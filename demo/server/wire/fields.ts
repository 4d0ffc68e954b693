/** The fields of an answer, read in the same way for all stages (docs/protocol/README.md). */
import type {
  ErrorDetail,
  ResponseErrors,
} from "../../../src/protocol/index.js";

/** Judges one value of the body; `undefined` if the key is missing. */
export type Field<T> = (
  value: unknown,
) => { readonly value: T } | { readonly complaint: ErrorDetail };

type Values<F> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never };

export const invalid = (string: string): ErrorDetail => ({
  string,
  code: "invalid",
});

export const required: ErrorDetail = {
  string: "This field is required.",
  code: "required",
};
const isNull: ErrorDetail = {
  string: "This field may not be null.",
  code: "null",
};
const blank: ErrorDetail = {
  string: "This field may not be blank.",
  code: "blank",
};

/** An optional text may be missing, null or blank; each is read as "". */
export function text({ optional = false, trim = true } = {}): Field<string> {
  return (value) => {
    if (optional && (value === undefined || value === null))
      return { value: "" };
    if (value === undefined) return { complaint: required };
    if (value === null) return { complaint: isNull };
    if (typeof value !== "string" && typeof value !== "number") {
      return { complaint: invalid("Not a valid string.") };
    }
    const string = trim ? String(value).trim() : String(value);
    return string || optional ? { value: string } : { complaint: blank };
  };
}

export function boolean(): Field<boolean> {
  return (value) => {
    if (value === undefined) return { complaint: required };
    if (value === null) return { complaint: isNull };
    return typeof value === "boolean"
      ? { value }
      : { complaint: invalid("Must be a valid boolean.") };
  };
}

/** Reads these fields. Other keys are ignored; `component` must be a text, but any text is accepted. */
export function read<F extends Record<string, Field<unknown>>>(
  body: unknown,
  fields: F,
):
  | { values: Values<F>; errors?: never }
  | { errors: ResponseErrors; values?: never } {
  if (body === null) {
    return {
      errors: {
        non_field_errors: [{ string: "No data provided", code: "null" }],
      },
    };
  }
  if (typeof body !== "object" || Array.isArray(body)) {
    const message = `Invalid data. Expected a dictionary, but got ${pythonType(body)}.`;
    return { errors: { non_field_errors: [invalid(message)] } };
  }
  const given = new Map<string, unknown>(Object.entries(body));
  const values: Record<string, unknown> = {};
  const errors: ResponseErrors = {};
  const checks = given.has("component")
    ? { component: text(), ...fields }
    : fields;
  for (const [key, field] of Object.entries(checks)) {
    const result = field(given.get(key));
    if ("complaint" in result) errors[key] = [result.complaint];
    else values[key] = result.value;
  }
  if (Object.keys(errors).length > 0) return { errors };
  return { values: values as Values<F> };
}

function pythonType(value: unknown): string {
  if (Array.isArray(value)) return "list";
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "bool";
  return Number.isInteger(value) ? "int" : "float";
}
