import type { ErrorDetail, FlowInfo } from "../protocol/index.js";
import type { Reply } from "./reply.js";

type Unknown = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Without the keys whose values are of another type. */
const only = (
  value: Unknown,
  isRight: (inner: unknown, key: string) => boolean,
) =>
  Object.fromEntries(
    Object.entries(value).filter(([key, inner]) => isRight(inner, key)),
  );

/** Servers send `null` for some texts that they do not have. */
const isText = (value: unknown) => typeof value === "string" || value === null;

/** What is text in every challenge that has it, and in its `flow_info`. */
const TEXTS = ["component", "pending_user", "pending_user_avatar"];
const FLOW_TEXTS = ["title", "background", "cancel_url", "layout"];

/**
 * A reply, with what is common to all challenges in the types that the protocol names: one of another type counts as absent.
 * The frame around the stage shows these, and must stand whatever the server sends. What belongs to a single component is
 * its stage's to judge.
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

/** The messages that can be read. An answer whose errors make no sense was rejected all the same. */
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
