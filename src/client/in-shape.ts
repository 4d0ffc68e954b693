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

/** Returns the readable messages. If the errors have an unknown form, the answer still counts as rejected. */
function errorsOf(errors: unknown): Record<string, ErrorDetail[]> | undefined {
  if (errors === undefined || errors === null) return undefined;
  const entries = isObject(errors) ? Object.entries(errors) : [];
  const readable = entries.map(
    ([field, details]) => [field, messagesOf(details)] as const,
  );
  return Object.fromEntries(readable.filter(([, list]) => list.length > 0));
}

const messagesOf = (details: unknown): ErrorDetail[] =>
  [details].flat().flatMap((detail) => {
    if (typeof detail === "string") return [{ string: detail }];
    const { string } = Object(detail) as Unknown;
    return typeof string === "string" ? [detail as ErrorDetail] : [];
  });
