/**
 * The two generations of the wire (docs/protocol/versions.md#behaviour-that-differs-between-the-recorded-releases): one function on
 * the way out, and switches for the rest.
 */

export interface Generation {
  /**
   * Identification wants the key `uid_field` itself; the newer one only wants
   * something to go by (docs/protocol/ak-stage-identification.md#answer).
   */
  readonly uidFieldRequired: boolean;
  /** Identification tells a refused captcha from a wrong password (docs/protocol/ak-stage-identification.md#replies). */
  readonly tellsOfCaptcha: boolean;
  /** Every kind of code is throttled after a wrong one, set-ups too (docs/protocol/one-time-codes.md#a-wrong-code-makes-the-right-one-fail-for-a-while). */
  readonly throttlesEverything: boolean;
  /** An address that is none breaks the set-up until a good one comes (docs/protocol/ak-stage-authenticator-email.md#a-refused-address-looks-like-an-accepted-one). */
  readonly jamsOnAddress: boolean;
  /**
   * Failed passwords are counted in the session, so that starting over does not
   * forget them (docs/protocol/ak-stage-password.md#the-fifth-wrong-password-ends-the-flow).
   */
  readonly failuresSurviveRestart: boolean;
  /**
   * `flows/-/cancel/` goes to a relative `next` instead of the logout
   * (docs/protocol/life-cycle.md#cancel).
   */
  readonly cancelHonoursNext: boolean;
  /**
   * A signed-in visitor who may not run an authentication flow is sent on, not
   * refused (docs/protocol/life-cycle.md#what-each-request-is-answered-with).
   */
  readonly sendsSignedInOn: boolean;
  /** An application sends a visitor who is not signed in straight to the flow for that (docs/protocol/query.md#flow_token). */
  readonly plansForApplications: boolean;
  /** The router's "starting" as JSON (docs/protocol/errors.md#errors-of-the-router). */
  readonly startingStatus: 200 | 503;
  /** `type` of the messages over the WebSocket (docs/protocol/notices.md#messages). */
  readonly messageType: "event.message" | "event.update";
  /** The brand's flags (docs/protocol/helper-endpoints.md#brand). */
  readonly brandFlags: Readonly<Record<string, boolean>>;
  /** Turns a body into this generation's, as the last thing before it is sent. */
  readonly outgoing: (json: object) => unknown;
}

export const generations = {
  "2026.8": {
    uidFieldRequired: false,
    tellsOfCaptcha: false,
    throttlesEverything: true,
    jamsOnAddress: true,
    failuresSurviveRestart: false,
    cancelHonoursNext: true,
    sendsSignedInOn: true,
    plansForApplications: true,
    startingStatus: 503,
    messageType: "event.message",
    brandFlags: { flows_continuous_login: false, flows_refresh_others: false },
    outgoing: (json) => json,
  },
  "2025.10": {
    uidFieldRequired: true,
    tellsOfCaptcha: true,
    throttlesEverything: false,
    jamsOnAddress: false,
    failuresSurviveRestart: true,
    cancelHonoursNext: false,
    sendsSignedInOn: false,
    plansForApplications: false,
    startingStatus: 200,
    messageType: "event.update",
    brandFlags: { policies_buffered_access_view: false },
    outgoing: toOlder,
  },
} satisfies Record<string, Generation>;

/**
 * By the cookie `demo_generation`, so that a page can switch at any time and a
 * reload keeps the choice.
 */
export function chosenGeneration(cookie: string | undefined): Generation {
  return cookie === "2025.10" ? generations["2025.10"] : generations["2026.8"];
}

const NEWER = new Set([
  "application_pre_launch",
  "background_themed_urls",
  "branding_favicon_themed_urls",
  "branding_logo_themed_urls",
  "final_redirect",
  "overview_url",
  "passkey_challenge",
  "pending_user_identifier",
  "promoted",
]);

/** Made as 2026.8 has it, sent as 2025.10 had it. */
export function toOlder(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(toOlder);
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([key]) => !NEWER.has(key))
      .map(([key, value]: [string, unknown]) => [key, older(key, value)]),
  );
}

function older(key: string, value: unknown): unknown {
  if (key === "cancel_url") return String(value).replace(/\?.*/, "");
  // The choices of a prompt were plain strings (docs/protocol/ak-stage-prompt.md#choices-are-texts-in-one-recorded-release).
  if (key === "choices" && Array.isArray(value)) {
    return value.map((choice: { value: string }) => choice.value);
  }
  if (key === "fields" && Array.isArray(value)) {
    // No alerts before 2026.5 (docs/protocol/ak-stage-prompt.md#challenge).
    const older = value.filter(
      ({ type }: { type?: string }) => !type?.startsWith("alert_"),
    );
    return older.map(toOlder);
  }
  return toOlder(value);
}
