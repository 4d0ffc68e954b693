import type { ErrorDetail, FlowInfo } from "../protocol/index.js";
import type { Reply } from "./reply.js";

type Unknown = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Removes the keys whose values have the wrong type. */
const only = (
  value: Unknown,
  isRight: (inner: unknown, key: string) => boolean,
) =>
  Object.fromEntries(
    Object.entries(value).filter(([key, inner]) => isRight(inner, key)),
  );

/** Some servers send `null` for a text that is missing. */
const isText = (value: unknown) => typeof value === "string" || value === null;

/** The keys whose value is text in every challenge, and in its `flow_info`. */
const TEXTS = ["component", "pending_user", "pending_user_avatar"];
const FLOW_TEXTS = ["title", "background", "cancel_url", "layout"];

/**
 * Checks the fields that all challenges share against the types of the protocol. A field of another type counts as
 * missing, because the frame around the stage shows these fields and must work with any reply. Each stage checks its
 * own fields.
 */
export function inShape(reply: Reply): Reply {
  const { flow_info, response_errors, ...others } = reply;
  const errors = errorsOf(response_errors);
  return {
    ...only(others, (value, key) => isText(value) || !TEXTS.includes(key)),
    ...(isObject(flow_info) && { flow_info: flowInfoOf(flow_info) }),
    ...(errors && { response_errors: errors }),
  };
}

function flowInfoOf(info: Unknown): FlowInfo {
  const { background_themed_urls: themed, ...others } = info;
  const urls = isObject(themed) ? only(themed, isText) : themed;
  return {
    ...only(others, (value, key) => isText(value) || !FLOW_TEXTS.includes(key)),
    ...((isObject(urls) || urls === null) && { background_themed_urls: urls }),
  } as unknown as FlowInfo;
}

/**
 * Returns the readable messages. A key without one stays, with an empty list: the answer counts as rejected, and not as
 * accepted so far (docs/protocol/errors.md#an-empty-object-is-progress-in-two-components).
 */
function errorsOf(errors: unknown): Record<string, ErrorDetail[]> | undefined {
  if (errors === undefined || errors === null) return undefined;
  const entries = Object.entries(
    isObject(errors) ? errors : { non_field_errors: errors },
  );
  return Object.fromEntries(
    entries.map(([field, details]) => [field, messagesOf(details)]),
  );
}

const messagesOf = (details: unknown): ErrorDetail[] =>
  [details].flat().flatMap((detail) => {
    const { string } = (
      typeof detail === "string" ? { string: detail } : Object(detail)
    ) as Unknown;
    if (typeof string !== "string" || !string.trim()) return [];
    return [detail === string ? { string } : (detail as ErrorDetail)];
  });
