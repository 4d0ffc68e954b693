/**
 * The two generations of the wire (protocol/executor.md 10): one function on
 * the way out, and switches for the rest.
 */

export interface Generation {
  /**
   * Identification wants the key `uid_field` itself; the newer one only wants
   * something to go by (stages.md 24.b).
   */
  readonly uidFieldRequired: boolean;
  /** Identification tells a refused captcha from a wrong password (stages.md 24.f). */
  readonly tellsOfCaptcha: boolean;
  /** Every kind of code is throttled after a wrong one, set-ups too (stages.md 15.g). */
  readonly throttlesEverything: boolean;
  /** An address that is none breaks the set-up until a good one comes (stages.md 11.f). */
  readonly jamsOnAddress: boolean;
  /**
   * Failed passwords are counted in the session, so that starting over does not
   * forget them (stages.md 25.g).
   */
  readonly failuresSurviveRestart: boolean;
  /**
   * `flows/-/cancel/` goes to a relative `next` instead of the logout
   * (executor.md 4.5).
   */
  readonly cancelHonoursNext: boolean;
  /**
   * A signed-in visitor who may not run an authentication flow is sent on, not
   * refused (executor.md 2.1).
   */
  readonly sendsSignedInOn: boolean;
  /** An application sends a visitor who is not signed in straight to the flow for that (executor.md 4.6). */
  readonly plansForApplications: boolean;
  /** The router's "starting" as JSON (executor.md 2.10). */
  readonly startingStatus: 200 | 503;
  /** `type` of the messages over the WebSocket (executor.md 6.1). */
  readonly messageType: "event.message" | "event.update";
  /** The brand's flags (executor.md 8.1). */
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
  // The choices of a prompt were plain strings (stages.md 26.h).
  if (key === "choices" && Array.isArray(value)) {
    return value.map((choice: { value: string }) => choice.value);
  }
  if (key === "fields" && Array.isArray(value)) {
    // No alerts before 2026.5 (stages.md 26.a).
    const older = value.filter(
      ({ type }: { type?: string }) => !type?.startsWith("alert_"),
    );
    return older.map(toOlder);
  }
  return toOlder(value);
}
