/** Defines every stage at once, for a page that wants to load nothing on demand. */
import "./ak-provider-oauth2-device-code.js";
import "./ak-provider-oauth2-device-code-finish.js";
import "./ak-stage-access-denied.js";
import "./ak-stage-autosubmit.js";
import "./ak-stage-captcha.js";
import "./ak-stage-consent.js";
import "./ak-stage-dummy.js";
import "./ak-stage-email.js";
import "./ak-stage-flow-error.js";
import "./ak-stage-identification.js";
import "./ak-stage-password.js";
import "./ak-stage-prompt.js";
import "./ak-stage-session-end.js";
import "./ak-stage-user-login.js";
import "./xak-flow-frame.js";
import "./xak-flow-redirect.js";
import "./xak-flow-shell.js";
