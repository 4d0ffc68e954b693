/**
 * The two generations of the protocol (docs/protocol/versions.md#behaviour-that-differs-between-the-recorded-releases):
 * a function for outgoing bodies, and switches for the rest.
 */

export interface Generation {
  /**
   * Identification requires the key `uid_field`; the newer generation accepts other values too
   * (docs/protocol/ak-stage-identification.md#answer).
   */
  readonly uidFieldRequired: boolean;
  /**
   * Identification reports a refused captcha differently from a wrong password
   * (docs/protocol/ak-stage-identification.md#replies).
   */
  readonly tellsOfCaptcha: boolean;
  /**
   * Every kind of code is throttled after a wrong one, also in set-ups
   * (docs/protocol/one-time-codes.md#a-wrong-code-makes-the-right-one-fail-for-a-while).
   */
  readonly throttlesEverything: boolean;
  /**
   * An invalid address breaks the set-up until a valid one arrives
   * (docs/protocol/ak-stage-authenticator-email.md#a-refused-address-looks-like-an-accepted-one).
   */
  readonly jamsOnAddress: boolean;
  /**
   * The session counts failed passwords, so that starting over does not reset the count
   * (docs/protocol/ak-stage-password.md#the-fifth-wrong-password-ends-the-flow).
   */
  readonly failuresSurviveRestart: boolean;
  /** `flows/-/cancel/` redirects to a relative `next` instead of the logout (docs/protocol/life-cycle.md#cancel). */
  readonly cancelHonoursNext: boolean;
  /**
   * A signed-in visitor who may not run an authentication flow is redirected, not refused
   * (docs/protocol/life-cycle.md#what-each-request-is-answered-with).
   */
  readonly sendsSignedInOn: boolean;
  /**
   * An application sends a visitor who is not signed in directly to the sign-in flow
   * (docs/protocol/query.md#flow_token).
   */
  readonly plansForApplications: boolean;
  /** The status of the router's "starting" in JSON (docs/protocol/errors.md#errors-of-the-router). */
  readonly startingStatus: 200 | 503;
  /** `type` of the messages over the WebSocket (docs/protocol/notices.md#messages). */
  readonly messageType: "event.message" | "event.update";
  /** The brand's flags (docs/protocol/helper-endpoints.md#brand). */
  readonly brandFlags: Readonly<Record<string, boolean>>;
  /** Converts a body to this generation, as the last step before it is sent. */
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

/** Selected by the cookie `demo_generation`, so that a page can switch at any time and a reload keeps the selection. */
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

/** Converts a body of 2026.8 to the form of 2025.10. */
export function toOlder(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(toOlder);
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([key]) => !NEWER.has(key))
      // In a frame layout the background is a page, not an image.
      .filter(([key]) => key !== "background" || !hasFrame(json))
      .map(([key, value]: [string, unknown]) => [key, older(key, value)]),
  );
}

/** These layouts exist since 2026.2 (docs/protocol/layouts-and-flow-info.md#frame-layouts). */
const FRAME = "_frame_background";

const hasFrame = (json: object) =>
  "layout" in json && String(json.layout).endsWith(FRAME);

function older(key: string, value: unknown): unknown {
  if (key === "cancel_url") return String(value).replace(/\?.*/, "");
  if (key === "layout") return String(value).replace(FRAME, "");
  // The choices of a prompt were plain strings (docs/protocol/ak-stage-prompt.md#choices-are-texts-until-20258).
  if (key === "choices" && Array.isArray(value)) {
    return value.map((choice: { value: string }) => choice.value);
  }
  if (key === "fields" && Array.isArray(value)) {
    // Alerts exist since 2026.5 (docs/protocol/ak-stage-prompt.md#challenge).
    const older = value.filter(
      ({ type }: { type?: string }) => !type?.startsWith("alert_"),
    );
    return older.map(toOlder);
  }
  return toOlder(value);
}
