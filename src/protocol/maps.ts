// `npm run readme` generates this file from the interfaces of src/protocol/.
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
