/** Defines every stage at once, for a page that wants to load nothing on demand. */
import "./ak-stage-access-denied.js";
import "./ak-stage-flow-error.js";
import "./ak-stage-identification.js";
import "./ak-stage-password.js";
import "./ak-stage-user-login.js";
import "./xak-flow-redirect.js";
