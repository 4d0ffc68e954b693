// `npm run readme` generates this file from the files of src/protocol/.
export type {
  IframeLogoutChallenge,
  LogoutURL,
  IframeLogoutChallengeResponse,
} from "./ak-provider-iframe-logout.js";
export type {
  OAuthDeviceCodeChallenge,
  OAuthDeviceCodeChallengeResponse,
} from "./ak-provider-oauth2-device-code.js";
export type {
  OAuthDeviceCodeFinishChallenge,
  OAuthDeviceCodeFinishChallengeResponse,
} from "./ak-provider-oauth2-device-code-finish.js";
export type {
  SAMLBinding,
  NativeLogoutChallenge,
  NativeLogoutChallengeResponse,
} from "./ak-provider-saml-native-logout.js";
export type {
  AppleLoginChallenge,
  AppleChallengeResponse,
} from "./ak-source-oauth-apple.js";
export type {
  PlexAuthenticationChallenge,
  PlexAuthenticationChallengeResponse,
} from "./ak-source-plex.js";
export type {
  TelegramLoginChallenge,
  TelegramChallengeResponse,
} from "./ak-source-telegram.js";
export type { AccessDeniedChallenge } from "./ak-stage-access-denied.js";
export type {
  AuthenticatorDuoChallenge,
  AuthenticatorDuoChallengeResponse,
} from "./ak-stage-authenticator-duo.js";
export type {
  AuthenticatorEmailChallenge,
  AuthenticatorEmailChallengeResponse,
} from "./ak-stage-authenticator-email.js";
export type {
  AuthenticatorSMSChallenge,
  AuthenticatorSMSChallengeResponse,
} from "./ak-stage-authenticator-sms.js";
export type {
  AuthenticatorStaticChallenge,
  AuthenticatorStaticChallengeResponse,
} from "./ak-stage-authenticator-static.js";
export type {
  AuthenticatorTOTPChallenge,
  AuthenticatorTOTPChallengeResponse,
} from "./ak-stage-authenticator-totp.js";
export type {
  DeviceClass,
  AuthenticatorValidationChallenge,
  DeviceChallenge,
  WebAuthnDeviceChallenge,
  EmailDeviceChallenge,
  CodeDeviceChallenge,
  SelectableStage,
  AuthenticatorValidationChallengeResponse,
} from "./ak-stage-authenticator-validate.js";
export type {
  AuthenticatorWebAuthnChallenge,
  AuthenticatorWebAuthnChallengeResponse,
} from "./ak-stage-authenticator-webauthn.js";
export type {
  AutosubmitChallenge,
  AutoSubmitChallengeResponse,
} from "./ak-stage-autosubmit.js";
export type {
  CaptchaChallenge,
  CaptchaChallengeResponse,
} from "./ak-stage-captcha.js";
export type {
  ConsentChallenge,
  ConsentPermission,
  ConsentChallengeResponse,
} from "./ak-stage-consent.js";
export type {
  DummyChallenge,
  DummyChallengeResponse,
} from "./ak-stage-dummy.js";
export type {
  EmailChallenge,
  EmailChallengeResponse,
} from "./ak-stage-email.js";
export type {
  EndpointAgentChallenge,
  EndpointAgentChallengeResponse,
} from "./ak-stage-endpoint-agent.js";
export type { FlowErrorChallenge } from "./ak-stage-flow-error.js";
export type {
  FlowDesignation,
  IdentificationChallenge,
  LoginSource,
  LoginChallengeTypes,
  IdentificationChallengeResponse,
} from "./ak-stage-identification.js";
export type {
  PasswordChallenge,
  PasswordChallengeResponse,
} from "./ak-stage-password.js";
export type {
  PromptType,
  PromptChallenge,
  StagePrompt,
  PromptChoice,
  PromptChallengeResponse,
  PromptAnswer,
} from "./ak-stage-prompt.js";
export type { SessionEndChallenge } from "./ak-stage-session-end.js";
export type {
  UserLoginChallenge,
  UserLoginChallengeResponse,
} from "./ak-stage-user-login.js";
export type { ChallengeBase, UserInfo } from "./challenge-base.js";
export type {
  Component,
  Challenge,
  ChallengeResponse,
  Answer,
} from "./components.js";
export type { ErrorDetail, ResponseErrors } from "./errors.js";
export type { FlowLayout, ThemedUrls, FlowInfo } from "./flow-info.js";
export type { Traits } from "./traits.js";
export type { User, UserGroup } from "./user.js";
export type {
  UserVerification,
  WebAuthnHint,
  CredentialDescriptorJSON,
  RequestOptionsJSON,
  CreationOptionsJSON,
  AuthenticatorSelectionJSON,
  AssertionJSON,
  AttestationJSON,
} from "./webauthn.js";
export type {
  FrameChallenge,
  FrameChallengeResponse,
} from "./xak-flow-frame.js";
export type {
  RedirectChallenge,
  RedirectChallengeResponse,
} from "./xak-flow-redirect.js";
export type { ShellChallenge } from "./xak-flow-shell.js";
export type { ChallengeMap, ChallengeResponseMap } from "./maps.js";
