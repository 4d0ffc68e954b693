import { lookUp } from "../client/look-up.js";
import type { Component } from "../protocol/index.js";

/** The stages that often follow a stage. Their code is loaded while the person types. */
const LIKELY_NEXT: Partial<Record<Component, readonly Component[]>> = {
  "ak-stage-identification": ["ak-stage-password", "xak-flow-redirect"],
  "ak-stage-password": [
    "ak-stage-authenticator-validate",
    "ak-stage-user-login",
    "xak-flow-redirect",
  ],
};

/** The components that are likely to follow `component`. */
export const likelyNext = (component: string): readonly Component[] =>
  lookUp(LIKELY_NEXT, component) ?? [];
