// `npm run readme` generates this file from the files of src/protocol/.
import type { Component } from "../protocol/index.js";
import type { StageLoader } from "./stage-loader.js";

/** The stages of this package. Each stage is a separate chunk. */
export const registry = {
  "ak-provider-iframe-logout": () =>
    import("../stages/ak-provider-iframe-logout.js"),
  "ak-provider-oauth2-device-code": () =>
    import("../stages/ak-provider-oauth2-device-code.js"),
  "ak-provider-oauth2-device-code-finish": () =>
    import("../stages/ak-provider-oauth2-device-code-finish.js"),
  "ak-provider-saml-native-logout": () =>
    import("../stages/ak-provider-saml-native-logout.js"),
  "ak-source-oauth-apple": () => import("../stages/ak-source-oauth-apple.js"),
  "ak-source-plex": () => import("../stages/ak-source-plex.js"),
  "ak-source-telegram": () => import("../stages/ak-source-telegram.js"),
  "ak-stage-access-denied": () => import("../stages/ak-stage-access-denied.js"),
  "ak-stage-authenticator-duo": () =>
    import("../stages/ak-stage-authenticator-duo.js"),
  "ak-stage-authenticator-email": () =>
    import("../stages/ak-stage-authenticator-email.js"),
  "ak-stage-authenticator-sms": () =>
    import("../stages/ak-stage-authenticator-sms.js"),
  "ak-stage-authenticator-static": () =>
    import("../stages/ak-stage-authenticator-static.js"),
  "ak-stage-authenticator-totp": () =>
    import("../stages/ak-stage-authenticator-totp.js"),
  "ak-stage-authenticator-validate": () =>
    import("../stages/ak-stage-authenticator-validate.js"),
  "ak-stage-authenticator-webauthn": () =>
    import("../stages/ak-stage-authenticator-webauthn.js"),
  "ak-stage-autosubmit": () => import("../stages/ak-stage-autosubmit.js"),
  "ak-stage-captcha": () => import("../stages/ak-stage-captcha.js"),
  "ak-stage-consent": () => import("../stages/ak-stage-consent.js"),
  "ak-stage-dummy": () => import("../stages/ak-stage-dummy.js"),
  "ak-stage-email": () => import("../stages/ak-stage-email.js"),
  "ak-stage-endpoint-agent": () =>
    import("../stages/ak-stage-endpoint-agent.js"),
  "ak-stage-flow-error": () => import("../stages/ak-stage-flow-error.js"),
  "ak-stage-identification": () =>
    import("../stages/ak-stage-identification.js"),
  "ak-stage-password": () => import("../stages/ak-stage-password.js"),
  "ak-stage-prompt": () => import("../stages/ak-stage-prompt.js"),
  "ak-stage-session-end": () => import("../stages/ak-stage-session-end.js"),
  "ak-stage-user-login": () => import("../stages/ak-stage-user-login.js"),
  "xak-flow-frame": () => import("../stages/xak-flow-frame.js"),
  "xak-flow-redirect": () => import("../stages/xak-flow-redirect.js"),
  "xak-flow-shell": () => import("../stages/xak-flow-shell.js"),
} as const satisfies Record<Component, StageLoader>;
