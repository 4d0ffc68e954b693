import type { Component } from "../../src/protocol/index.js";
import type { Generation } from "./records.js";

/**
 * Answers to forms that the story does not show, or no longer shows, because they were on a page before: by story, the
 * number of the exchange and the form's component. The answers themselves contain the component only sometimes.
 */
export const olderForms: Readonly<
  Record<
    Generation,
    Readonly<Record<string, Readonly<Record<number, Component>>>>
  >
> = {
  "2025.10": {
    "07b-post-after-flow-finished": { 0: "ak-stage-password" },
    "08-unknown-slug": { 1: "ak-stage-dummy" },
    "40-access-denied-policy": { 1: "ak-stage-dummy" },
    "43b-post-to-other-flow": { 1: "ak-stage-identification" },
    "99-consent-post-without-get": { 0: "ak-stage-consent" },
  },
  "2026.8": {
    "04-protocol-errors-anon": {
      8: "ak-stage-identification",
      19: "ak-stage-dummy",
    },
    "102-desync": { 0: "ak-stage-password" },
    "111-brand-background-and-locale": {
      2: "ak-stage-identification",
      8: "ak-stage-prompt",
    },
    "127-recovery-link-same-browser": { 4: "ak-stage-email" },
    "22-setup-email-otp-profile-address": { 8: "ak-stage-authenticator-email" },
    "90-endpoint-agent": { 3: "ak-stage-endpoint-agent" },
    "97-locales": { 0: "ak-stage-identification" },
  },
};
