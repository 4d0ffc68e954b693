// `npm run readme` generates this file from the files of src/protocol/.
import { secrets as akProviderIframeLogout } from "./ak-provider-iframe-logout.js";
import { secrets as akProviderOauth2DeviceCode } from "./ak-provider-oauth2-device-code.js";
import { secrets as akProviderOauth2DeviceCodeFinish } from "./ak-provider-oauth2-device-code-finish.js";
import { secrets as akProviderSamlNativeLogout } from "./ak-provider-saml-native-logout.js";
import { secrets as akSourceOauthApple } from "./ak-source-oauth-apple.js";
import { secrets as akSourcePlex } from "./ak-source-plex.js";
import { secrets as akSourceTelegram } from "./ak-source-telegram.js";
import { secrets as akStageAccessDenied } from "./ak-stage-access-denied.js";
import { secrets as akStageAuthenticatorDuo } from "./ak-stage-authenticator-duo.js";
import { secrets as akStageAuthenticatorEmail } from "./ak-stage-authenticator-email.js";
import { secrets as akStageAuthenticatorSms } from "./ak-stage-authenticator-sms.js";
import { secrets as akStageAuthenticatorStatic } from "./ak-stage-authenticator-static.js";
import { secrets as akStageAuthenticatorTotp } from "./ak-stage-authenticator-totp.js";
import { secrets as akStageAuthenticatorValidate } from "./ak-stage-authenticator-validate.js";
import { secrets as akStageAuthenticatorWebauthn } from "./ak-stage-authenticator-webauthn.js";
import { secrets as akStageAutosubmit } from "./ak-stage-autosubmit.js";
import { secrets as akStageCaptcha } from "./ak-stage-captcha.js";
import { secrets as akStageConsent } from "./ak-stage-consent.js";
import { secrets as akStageDummy } from "./ak-stage-dummy.js";
import { secrets as akStageEmail } from "./ak-stage-email.js";
import { secrets as akStageEndpointAgent } from "./ak-stage-endpoint-agent.js";
import { secrets as akStageFlowError } from "./ak-stage-flow-error.js";
import { secrets as akStageIdentification } from "./ak-stage-identification.js";
import { secrets as akStagePassword } from "./ak-stage-password.js";
import { secrets as akStagePrompt } from "./ak-stage-prompt.js";
import { secrets as akStageSessionEnd } from "./ak-stage-session-end.js";
import { secrets as akStageUserLogin } from "./ak-stage-user-login.js";
import { secrets as xakFlowFrame } from "./xak-flow-frame.js";
import { secrets as xakFlowRedirect } from "./xak-flow-redirect.js";
import { secrets as xakFlowShell } from "./xak-flow-shell.js";
import type { Component } from "./components.js";

/** The keys of every component whose values are secret. */
export const allSecrets: Readonly<Record<Component, readonly string[]>> = {
  "ak-provider-iframe-logout": akProviderIframeLogout,
  "ak-provider-oauth2-device-code": akProviderOauth2DeviceCode,
  "ak-provider-oauth2-device-code-finish": akProviderOauth2DeviceCodeFinish,
  "ak-provider-saml-native-logout": akProviderSamlNativeLogout,
  "ak-source-oauth-apple": akSourceOauthApple,
  "ak-source-plex": akSourcePlex,
  "ak-source-telegram": akSourceTelegram,
  "ak-stage-access-denied": akStageAccessDenied,
  "ak-stage-authenticator-duo": akStageAuthenticatorDuo,
  "ak-stage-authenticator-email": akStageAuthenticatorEmail,
  "ak-stage-authenticator-sms": akStageAuthenticatorSms,
  "ak-stage-authenticator-static": akStageAuthenticatorStatic,
  "ak-stage-authenticator-totp": akStageAuthenticatorTotp,
  "ak-stage-authenticator-validate": akStageAuthenticatorValidate,
  "ak-stage-authenticator-webauthn": akStageAuthenticatorWebauthn,
  "ak-stage-autosubmit": akStageAutosubmit,
  "ak-stage-captcha": akStageCaptcha,
  "ak-stage-consent": akStageConsent,
  "ak-stage-dummy": akStageDummy,
  "ak-stage-email": akStageEmail,
  "ak-stage-endpoint-agent": akStageEndpointAgent,
  "ak-stage-flow-error": akStageFlowError,
  "ak-stage-identification": akStageIdentification,
  "ak-stage-password": akStagePassword,
  "ak-stage-prompt": akStagePrompt,
  "ak-stage-session-end": akStageSessionEnd,
  "ak-stage-user-login": akStageUserLogin,
  "xak-flow-frame": xakFlowFrame,
  "xak-flow-redirect": xakFlowRedirect,
  "xak-flow-shell": xakFlowShell,
};
