/**
 * One message about a rejected answer.
 *
 * Source: docs/protocol/errors.md#response_errors
 */
export interface ErrorDetail {
  /**
   * The message, in the language of the request. For a field that is an object or a list, this is not a message but the
   * name or index of the wrong part.
   */
  string: string;
  /**
   * The code of the error: `required`, `blank`, `null`, `invalid`, `invalid_choice`, `denied` … The schema requires it,
   * but both 2025.10 and 2026.8 leave it out if `string` is the name of a part of an object.
   */
  code?: string;
}

/**
 * The messages about a rejected answer, by the field's name in the answer. `non_field_errors` holds the messages about
 * the whole answer. There may be names of fields that do not exist. An empty object is a rejection without a message,
 * except in the set-up of e-mail and text messages, where it means success.
 *
 * Source: docs/protocol/errors.md#response_errors
 */
export interface ResponseErrors {
  /** The field's messages, one or more. */
  [field: string]: ErrorDetail[];
}
