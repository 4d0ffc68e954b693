/**
 * The types of the protocol: the challenges that authentik's flow executor sends and the answers that it takes, with
 * its own names. They follow the schema published with 2026.8; fields that differ in 2025.10 say so. These are only
 * types: a server may leave fields out, or send more fields and other values.
 */

import type {
  IframeLogoutChallenge,
  IframeLogoutChallengeResponse,
} from "./ak-provider-iframe-logout.js";
import type {
  OAuthDeviceCodeChallenge,
  OAuthDeviceCodeChallengeResponse,
} from "./ak-provider-oauth2-device-code.js";
import type {
  OAuthDeviceCodeFinishChallenge,
  OAuthDeviceCodeFinishChallengeResponse,
} from "./ak-provider-oauth2-device-code-finish.js";
import type {
  NativeLogoutChallenge,
  NativeLogoutChallengeResponse,
} from "./ak-provider-saml-native-logout.js";
import type {
  AppleLoginChallenge,
  AppleChallengeResponse,
} from "./ak-source-oauth-apple.js";
import type {
  PlexAuthenticationChallenge,
  PlexAuthenticationChallengeResponse,
} from "./ak-source-plex.js";
import type {
  TelegramLoginChallenge,
  TelegramChallengeResponse,
} from "./ak-source-telegram.js";
import type { AccessDeniedChallenge } from "./ak-stage-access-denied.js";
import type {
  AuthenticatorDuoChallenge,
  AuthenticatorDuoChallengeResponse,
} from "./ak-stage-authenticator-duo.js";
import type {
  AuthenticatorEmailChallenge,
  AuthenticatorEmailChallengeResponse,
} from "./ak-stage-authenticator-email.js";
import type {
  AuthenticatorSMSChallenge,
  AuthenticatorSMSChallengeResponse,
} from "./ak-stage-authenticator-sms.js";
import type {
  AuthenticatorStaticChallenge,
  AuthenticatorStaticChallengeResponse,
} from "./ak-stage-authenticator-static.js";
import type {
  AuthenticatorTOTPChallenge,
  AuthenticatorTOTPChallengeResponse,
} from "./ak-stage-authenticator-totp.js";
import type {
  AuthenticatorValidationChallenge,
  AuthenticatorValidationChallengeResponse,
} from "./ak-stage-authenticator-validate.js";
import type {
  AuthenticatorWebAuthnChallenge,
  AuthenticatorWebAuthnChallengeResponse,
} from "./ak-stage-authenticator-webauthn.js";
import type {
  AutosubmitChallenge,
  AutoSubmitChallengeResponse,
} from "./ak-stage-autosubmit.js";
import type {
  CaptchaChallenge,
  CaptchaChallengeResponse,
} from "./ak-stage-captcha.js";
import type {
  ConsentChallenge,
  ConsentChallengeResponse,
} from "./ak-stage-consent.js";
import type {
  DummyChallenge,
  DummyChallengeResponse,
} from "./ak-stage-dummy.js";
import type {
  EmailChallenge,
  EmailChallengeResponse,
} from "./ak-stage-email.js";
import type {
  EndpointAgentChallenge,
  EndpointAgentChallengeResponse,
} from "./ak-stage-endpoint-agent.js";
import type { FlowErrorChallenge } from "./ak-stage-flow-error.js";
import type {
  IdentificationChallenge,
  IdentificationChallengeResponse,
} from "./ak-stage-identification.js";
import type {
  PasswordChallenge,
  PasswordChallengeResponse,
} from "./ak-stage-password.js";
import type {
  PromptChallenge,
  PromptChallengeResponse,
  PromptAnswer,
} from "./ak-stage-prompt.js";
import type { SessionEndChallenge } from "./ak-stage-session-end.js";
import type {
  UserLoginChallenge,
  UserLoginChallengeResponse,
} from "./ak-stage-user-login.js";
import type {
  FrameChallenge,
  FrameChallengeResponse,
} from "./xak-flow-frame.js";
import type {
  RedirectChallenge,
  RedirectChallengeResponse,
} from "./xak-flow-redirect.js";
import type { ShellChallenge } from "./xak-flow-shell.js";

export type * from "./ak-provider-iframe-logout.js";
export type * from "./ak-provider-oauth2-device-code.js";
export type * from "./ak-provider-oauth2-device-code-finish.js";
export type * from "./ak-provider-saml-native-logout.js";
export type * from "./ak-source-oauth-apple.js";
export type * from "./ak-source-plex.js";
export type * from "./ak-source-telegram.js";
export type * from "./ak-stage-access-denied.js";
export type * from "./ak-stage-authenticator-duo.js";
export type * from "./ak-stage-authenticator-email.js";
export type * from "./ak-stage-authenticator-sms.js";
export type * from "./ak-stage-authenticator-static.js";
export type * from "./ak-stage-authenticator-totp.js";
export type * from "./ak-stage-authenticator-validate.js";
export type * from "./ak-stage-authenticator-webauthn.js";
export type * from "./ak-stage-autosubmit.js";
export type * from "./ak-stage-captcha.js";
export type * from "./ak-stage-consent.js";
export type * from "./ak-stage-dummy.js";
export type * from "./ak-stage-email.js";
export type * from "./ak-stage-endpoint-agent.js";
export type * from "./ak-stage-flow-error.js";
export type * from "./ak-stage-identification.js";
export type * from "./ak-stage-password.js";
export type * from "./ak-stage-prompt.js";
export type * from "./ak-stage-session-end.js";
export type * from "./ak-stage-user-login.js";
export type * from "./xak-flow-frame.js";
export type * from "./xak-flow-redirect.js";
export type * from "./xak-flow-shell.js";
export type * from "./challenge-base.js";
export type * from "./errors.js";
export type * from "./flow-info.js";
export type * from "./webauthn.js";

/** Each component with its challenge. */
export interface ChallengeMap {
  "ak-provider-iframe-logout": IframeLogoutChallenge;
  "ak-provider-oauth2-device-code": OAuthDeviceCodeChallenge;
  "ak-provider-oauth2-device-code-finish": OAuthDeviceCodeFinishChallenge;
  "ak-provider-saml-native-logout": NativeLogoutChallenge;
  "ak-source-oauth-apple": AppleLoginChallenge;
  "ak-source-plex": PlexAuthenticationChallenge;
  "ak-source-telegram": TelegramLoginChallenge;
  "ak-stage-access-denied": AccessDeniedChallenge;
  "ak-stage-authenticator-duo": AuthenticatorDuoChallenge;
  "ak-stage-authenticator-email": AuthenticatorEmailChallenge;
  "ak-stage-authenticator-sms": AuthenticatorSMSChallenge;
  "ak-stage-authenticator-static": AuthenticatorStaticChallenge;
  "ak-stage-authenticator-totp": AuthenticatorTOTPChallenge;
  "ak-stage-authenticator-validate": AuthenticatorValidationChallenge;
  "ak-stage-authenticator-webauthn": AuthenticatorWebAuthnChallenge;
  "ak-stage-autosubmit": AutosubmitChallenge;
  "ak-stage-captcha": CaptchaChallenge;
  "ak-stage-consent": ConsentChallenge;
  "ak-stage-dummy": DummyChallenge;
  "ak-stage-email": EmailChallenge;
  "ak-stage-endpoint-agent": EndpointAgentChallenge;
  "ak-stage-flow-error": FlowErrorChallenge;
  "ak-stage-identification": IdentificationChallenge;
  "ak-stage-password": PasswordChallenge;
  "ak-stage-prompt": PromptChallenge;
  "ak-stage-session-end": SessionEndChallenge;
  "ak-stage-user-login": UserLoginChallenge;
  "xak-flow-frame": FrameChallenge;
  "xak-flow-redirect": RedirectChallenge;
  "xak-flow-shell": ShellChallenge;
}

/** Each component that takes an answer with its answer. */
export interface ChallengeResponseMap {
  "ak-provider-iframe-logout": IframeLogoutChallengeResponse;
  "ak-provider-oauth2-device-code": OAuthDeviceCodeChallengeResponse;
  "ak-provider-oauth2-device-code-finish": OAuthDeviceCodeFinishChallengeResponse;
  "ak-provider-saml-native-logout": NativeLogoutChallengeResponse;
  "ak-source-oauth-apple": AppleChallengeResponse;
  "ak-source-plex": PlexAuthenticationChallengeResponse;
  "ak-source-telegram": TelegramChallengeResponse;
  "ak-stage-authenticator-duo": AuthenticatorDuoChallengeResponse;
  "ak-stage-authenticator-email": AuthenticatorEmailChallengeResponse;
  "ak-stage-authenticator-sms": AuthenticatorSMSChallengeResponse;
  "ak-stage-authenticator-static": AuthenticatorStaticChallengeResponse;
  "ak-stage-authenticator-totp": AuthenticatorTOTPChallengeResponse;
  "ak-stage-authenticator-validate": AuthenticatorValidationChallengeResponse;
  "ak-stage-authenticator-webauthn": AuthenticatorWebAuthnChallengeResponse;
  "ak-stage-autosubmit": AutoSubmitChallengeResponse;
  "ak-stage-captcha": CaptchaChallengeResponse;
  "ak-stage-consent": ConsentChallengeResponse;
  "ak-stage-dummy": DummyChallengeResponse;
  "ak-stage-email": EmailChallengeResponse;
  "ak-stage-endpoint-agent": EndpointAgentChallengeResponse;
  "ak-stage-identification": IdentificationChallengeResponse;
  "ak-stage-password": PasswordChallengeResponse;
  "ak-stage-prompt": PromptChallengeResponse;
  "ak-stage-user-login": UserLoginChallengeResponse;
  "xak-flow-frame": FrameChallengeResponse;
  "xak-flow-redirect": RedirectChallengeResponse;
}

/** The name of a challenge, which is also the name of its element and of its files. */
export type Component = keyof ChallengeMap;

/** Any challenge; `component` tells which. */
export type Challenge = ChallengeMap[Component];

/** Any answer; `component` tells to which challenge. */
export type ChallengeResponse =
  ChallengeResponseMap[keyof ChallengeResponseMap];

/** An answer without its `component`, as a stage sends it. */
export type Answer<C extends keyof ChallengeResponseMap> =
  // `Omit` would leave only an index signature of `unknown`.
  C extends "ak-stage-prompt"
    ? PromptAnswer
    : Omit<ChallengeResponseMap[C], "component">;
