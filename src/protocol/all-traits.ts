// `npm run readme` generates this file from the files of src/protocol/.
import { traits as akProviderIframeLogout } from "./ak-provider-iframe-logout.js";
import { traits as akProviderOauth2DeviceCode } from "./ak-provider-oauth2-device-code.js";
import { traits as akProviderOauth2DeviceCodeFinish } from "./ak-provider-oauth2-device-code-finish.js";
import { traits as akProviderSamlNativeLogout } from "./ak-provider-saml-native-logout.js";
import { traits as akSourceOauthApple } from "./ak-source-oauth-apple.js";
import { traits as akSourcePlex } from "./ak-source-plex.js";
import { traits as akSourceTelegram } from "./ak-source-telegram.js";
import { traits as akStageAccessDenied } from "./ak-stage-access-denied.js";
import { traits as akStageAuthenticatorDuo } from "./ak-stage-authenticator-duo.js";
import { traits as akStageAuthenticatorEmail } from "./ak-stage-authenticator-email.js";
import { traits as akStageAuthenticatorSms } from "./ak-stage-authenticator-sms.js";
import { traits as akStageAuthenticatorStatic } from "./ak-stage-authenticator-static.js";
import { traits as akStageAuthenticatorTotp } from "./ak-stage-authenticator-totp.js";
import { traits as akStageAuthenticatorValidate } from "./ak-stage-authenticator-validate.js";
import { traits as akStageAuthenticatorWebauthn } from "./ak-stage-authenticator-webauthn.js";
import { traits as akStageAutosubmit } from "./ak-stage-autosubmit.js";
import { traits as akStageCaptcha } from "./ak-stage-captcha.js";
import { traits as akStageConsent } from "./ak-stage-consent.js";
import { traits as akStageDummy } from "./ak-stage-dummy.js";
import { traits as akStageEmail } from "./ak-stage-email.js";
import { traits as akStageEndpointAgent } from "./ak-stage-endpoint-agent.js";
import { traits as akStageFlowError } from "./ak-stage-flow-error.js";
import { traits as akStageIdentification } from "./ak-stage-identification.js";
import { traits as akStagePassword } from "./ak-stage-password.js";
import { traits as akStagePrompt } from "./ak-stage-prompt.js";
import { traits as akStageSessionEnd } from "./ak-stage-session-end.js";
import { traits as akStageUserLogin } from "./ak-stage-user-login.js";
import { traits as xakFlowFrame } from "./xak-flow-frame.js";
import { traits as xakFlowRedirect } from "./xak-flow-redirect.js";
import { traits as xakFlowShell } from "./xak-flow-shell.js";
import type { Component } from "./components.js";
import type { ChallengeMap } from "./maps.js";
import type { Traits } from "./traits.js";

/** The traits of every component. */
export const allTraits: { readonly [C in Component]: Traits<ChallengeMap[C]> } =
  {
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
