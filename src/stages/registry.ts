import type { Component } from "../protocol/index.js";

/** Fetches the code of a stage, which defines the element named after the component. */
export type StageLoader = () => Promise<unknown>;

/** Our stages, each a chunk of its own. */
export const registry = {
  "ak-provider-iframe-logout": () => import("./ak-provider-iframe-logout.js"),
  "ak-provider-oauth2-device-code": () =>
    import("./ak-provider-oauth2-device-code.js"),
  "ak-provider-oauth2-device-code-finish": () =>
    import("./ak-provider-oauth2-device-code-finish.js"),
  "ak-provider-saml-native-logout": () =>
    import("./ak-provider-saml-native-logout.js"),
  "ak-source-oauth-apple": () => import("./ak-source-oauth-apple.js"),
  "ak-source-plex": () => import("./ak-source-plex.js"),
  "ak-source-telegram": () => import("./ak-source-telegram.js"),
  "ak-stage-access-denied": () => import("./ak-stage-access-denied.js"),
  "ak-stage-authenticator-duo": () => import("./ak-stage-authenticator-duo.js"),
  "ak-stage-authenticator-email": () =>
    import("./ak-stage-authenticator-email.js"),
  "ak-stage-authenticator-sms": () => import("./ak-stage-authenticator-sms.js"),
  "ak-stage-authenticator-static": () =>
    import("./ak-stage-authenticator-static.js"),
  "ak-stage-authenticator-totp": () =>
    import("./ak-stage-authenticator-totp.js"),
  "ak-stage-authenticator-validate": () =>
    import("./ak-stage-authenticator-validate.js"),
  "ak-stage-authenticator-webauthn": () =>
    import("./ak-stage-authenticator-webauthn.js"),
  "ak-stage-autosubmit": () => import("./ak-stage-autosubmit.js"),
  "ak-stage-captcha": () => import("./ak-stage-captcha.js"),
  "ak-stage-consent": () => import("./ak-stage-consent.js"),
  "ak-stage-dummy": () => import("./ak-stage-dummy.js"),
  "ak-stage-email": () => import("./ak-stage-email.js"),
  "ak-stage-endpoint-agent": () => import("./ak-stage-endpoint-agent.js"),
  "ak-stage-flow-error": () => import("./ak-stage-flow-error.js"),
  "ak-stage-identification": () => import("./ak-stage-identification.js"),
  "ak-stage-password": () => import("./ak-stage-password.js"),
  "ak-stage-prompt": () => import("./ak-stage-prompt.js"),
  "ak-stage-session-end": () => import("./ak-stage-session-end.js"),
  "ak-stage-user-login": () => import("./ak-stage-user-login.js"),
  "xak-flow-frame": () => import("./xak-flow-frame.js"),
  "xak-flow-redirect": () => import("./xak-flow-redirect.js"),
  "xak-flow-shell": () => import("./xak-flow-shell.js"),
} as const satisfies Record<Component, StageLoader>;
