/** The protocol without DOM and Lit, for a user interface of your own. */
export {
  FlowClient,
  type ExchangeOptions,
  type FlowClientOptions,
  type SentRequest,
} from "./flow-client.js";
export {
  FlowError,
  type FlowErrorCode,
  type FlowErrorDetails,
} from "./errors.js";
export { FlowSession } from "./session/session.js";
export type {
  Done,
  Finished,
  FlowSessionEventMap,
  FlowSessionOptions,
  Outcome,
  Redirect,
  RedirectReason,
  SessionState,
  StartOptions,
} from "./session/state.js";
export type { Notice } from "./session/reply-rules.js";
export { NoticeSocket, type ServerNotice } from "./notice-socket.js";
export { flowFromLocation, flowFromUrl, type Flow } from "./flow.js";
export { encodeQuery } from "./query-encoding.js";
export type { FlowQuery } from "./query.js";
export { onlyKeys } from "./query-pairs.js";
export type { Reply } from "./reply.js";
export { resolveTarget } from "./target.js";
export type * from "../protocol/index.js";
