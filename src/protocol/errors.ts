/**
 * One message about a rejected answer.
 *
 * Source: docs/protocol/errors.md#response_errors
 */
export interface ErrorDetail {
  /**
   * The message, in the language of the request. For a field that is an object
   * or a list it is no message, but the name or index of the part that is wrong.
   */
  string: string;
  /**
   * The reason for machines: `required`, `blank`, `null`, `invalid`,
   * `invalid_choice`, `denied` … The schema demands it; both 2025.10 and 2026.8
   * leave it out where `string` names a part of an object.
   */
  code?: string;
}

/**
 * The messages about a rejected answer, by the field's name in the answer.
 * `non_field_errors` holds those about the answer as a whole. Names may occur
 * that no one asked for. An empty object is a rejection without words, save in
 * the e-mail and text message set-up, where it means "go on".
 *
 * Source: docs/protocol/errors.md#response_errors
 */
export interface ResponseErrors {
  /** The field's messages, one or more. */
  [field: string]: ErrorDetail[];
}
