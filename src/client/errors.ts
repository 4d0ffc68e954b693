/** What can go wrong outside the flow itself; a closed set, covered by semver. */
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
  | "unsafe-redirect"
  | "query-rewritten"
  | "proxy"
  | "csrf-missing"
  | "csrf-refused"
  | "cookie-path"
  | "busy"
  | "cross-origin";

export interface FlowErrorDetails {
  /** HTTP status of the answer, where there was one. */
  status?: number | undefined;
  /** Seconds after which the server asks to be tried again (`Retry-After`). */
  retryAfter?: number | undefined;
  /** `X-authentik-id` of the answer: what an administrator finds in the server's log. */
  requestId?: string | undefined;
  cause?: unknown;
}

/**
 * Something outside the flow went wrong: no answer, an answer that is not the executor's, a set-up that cannot work.
 *
 * `message` is English and meant for logs and developers: it names the proxy rule or setting that is missing.
 * People read a text of the terms file, chosen by `code`. Neither ever holds a secret.
 */
export class FlowError extends Error {
  override readonly name = "FlowError";
  readonly code: FlowErrorCode;
  declare readonly status: number | undefined;
  declare readonly retryAfter: number | undefined;
  declare readonly requestId: string | undefined;

  constructor(
    code: FlowErrorCode,
    message: string,
    details: FlowErrorDetails = {},
  ) {
    super(message, "cause" in details ? { cause: details.cause } : {});
    this.code = code;
    const { status, retryAfter, requestId } = details;
    Object.assign(this, { status, retryAfter, requestId });
  }
}
