/** What a challenge tells, whatever a server sends in its place. */
import { isRecord, textOf } from "./ask.js";
import { parseUrl } from "../client/url.js";

export type Challenge = Readonly<Record<string, unknown>>;

export const componentOf = (challenge: Challenge | undefined): string =>
  textOf(challenge?.component);

export const has = (value: unknown, key: string): boolean =>
  isRecord(value) && key in value;

const records = (value: unknown): Challenge[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** The relying parties of all passkey requests in a challenge (docs/protocol/webauthn.md#request-options). */
export function relyingParties(challenge: Challenge): string[] {
  const asked = [
    challenge.passkey_challenge,
    ...records(challenge.device_challenges).map((each) => each.challenge),
  ].filter(isRecord);
  const { registration } = challenge;
  const rp = isRecord(registration) ? registration.rp : undefined;
  return [
    ...asked.map(({ rpId }) => textOf(rpId)),
    isRecord(rp) ? textOf(rp.id) : "",
  ].filter(Boolean);
}

/** Whether a challenge asks for a passkey or a security key, or leads to a flow that does. */
export const asksForPasskey = (challenge: Challenge): boolean =>
  relyingParties(challenge).length > 0 ||
  textOf(challenge.passwordless_url) !== "";

/** Absolute addresses that authentik made from the host of the request (docs/protocol/embedding.md#the-host-decides-many-values). */
export const ownAddresses = (challenge: Challenge): URL[] =>
  [challenge.recovery_url, challenge.overview_url].flatMap((text) => {
    const url = parseUrl(textOf(text));
    return url && /^https?:$/.test(url.protocol) ? url : [];
  });

/** The addresses of all pictures in a challenge. */
export function picturesOf(challenge: Challenge): string[] {
  const info = isRecord(challenge.flow_info) ? challenge.flow_info : {};
  return [
    info.background,
    challenge.pending_user_avatar,
    ...records(challenge.sources).map(({ icon_url }) => icon_url),
  ]
    .map(textOf)
    .filter(Boolean);
}

/** The script of a captcha, in the challenge itself or in the one of its captcha stage. */
export function captchaScript(challenge: Challenge): string {
  const { captcha_stage: inner } = challenge;
  return (
    textOf(challenge.js_url) || (isRecord(inner) ? textOf(inner.js_url) : "")
  );
}

/** The page that a frame stage shows, or a frame as background. */
export function framesOf(challenge: Challenge): string[] {
  const info = isRecord(challenge.flow_info) ? challenge.flow_info : {};
  const isFramed = textOf(info.layout).endsWith("_frame_background");
  return [
    componentOf(challenge) === "xak-flow-frame" ? textOf(challenge.url) : "",
    isFramed ? textOf(info.background) : "",
  ].filter(Boolean);
}

/**
 * Whether the doctor may answer this question: a name alone, which no user has. A password, a captcha or any other form
 * is left alone.
 */
export const isAnswerable = (challenge: Challenge): boolean =>
  componentOf(challenge) === "ak-stage-identification" &&
  challenge.password_fields === false &&
  !isRecord(challenge.captcha_stage) &&
  Array.isArray(challenge.user_fields) &&
  challenge.user_fields.length > 0;
