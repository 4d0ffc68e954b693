/** The errors that happen outside the flow itself. The set is closed and covered by semver. */
export type FlowErrorCode =
  | "starting"
  | "unreachable"
  | "timeout"
  | "not-json"
  | "not-found"
  | "server-error"
  | "too-large"
  | "no-component"
  | "unknown-component"
  | "chunk"
  | "render"
  | "stage-request"
  | "unsafe-redirect"
  | "query-rewritten"
  | "proxy"
  | "csrf-missing"
  | "csrf-refused"
  | "cookie-path"
  | "cookies"
  | "origin"
  | "throttled"
  | "network-check"
  | "busy"
  | "signed-out"
  | "cross-origin";

export interface FlowErrorDetails {
  /** HTTP status of the response, if there was a response. */
  status?: number | undefined;
  /** Seconds after which the server wants the client to try again (`Retry-After`). */
  retryAfter?: number | undefined;
  /** `X-authentik-id` of the response. An administrator can find this id in the server's log. */
  requestId?: string | undefined;
  /** The page that answered instead of authentik: its title, or its host. */
  from?: string | undefined;
  cause?: unknown;
}

/**
 * An error outside the flow: no response, a response that is not from the executor, or a set-up that cannot work.
 *
 * `message` is in English, for logs and developers: it names the missing proxy rule or setting. The person sees a text
 * from the terms file, selected by `code`. Neither text ever contains a secret.
 */
export class FlowError extends Error {
  override readonly name = "FlowError";
  readonly code: FlowErrorCode;
  declare readonly status: number | undefined;
  declare readonly retryAfter: number | undefined;
  declare readonly requestId: string | undefined;
  declare readonly from: string | undefined;

  constructor(
    code: FlowErrorCode,
    message: string,
    details: FlowErrorDetails = {},
  ) {
    super(message, "cause" in details ? { cause: details.cause } : {});
    this.code = code;
    const { status, retryAfter, requestId, from } = details;
    Object.assign(this, { status, retryAfter, requestId, from });
  }
}
