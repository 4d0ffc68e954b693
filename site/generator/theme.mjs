// What the theme editor offers.
import { challengeFor } from "./live-example.mjs";

const SHOWN = [
  ["ak-stage-identification.with-named-sources", "Sign in, with sources"],
  ["ak-stage-identification.remember-me", "Sign in, remember me"],
  ["ak-stage-password.rejected", "Password, refused"],
  ["ak-stage-authenticator-validate.every-method", "Second factor, a choice"],
  ["ak-stage-authenticator-totp.normal", "Set up an app"],
  ["ak-stage-consent.normal", "Consent"],
  ["ak-stage-prompt.every-type", "A form with every field"],
  ["ak-stage-access-denied.normal", "Denied"],
];

export const themeData = {
  shown: SHOWN.map(([live, title]) => ({ value: challengeFor(live), title })),
  presets: [
    { name: "Blue", value: "#3d5bd9" },
    { name: "Teal", value: "#0f766e" },
    { name: "Green", value: "#0b6e4f" },
    { name: "Orange", value: "#d9480f" },
    { name: "Yellow", value: "#f5c518" },
    { name: "Light blue", value: "#7cc4ff" },
    { name: "Black", value: "#16181d" },
  ],
  fonts: [
    "system-ui",
    "sans-serif",
    "serif",
    "ui-rounded, sans-serif",
    "ui-monospace, monospace",
  ],
  colors: [
    "surface",
    "background",
    "text",
    "muted",
    "border",
    "danger",
    "success",
    "warning",
  ],
};
