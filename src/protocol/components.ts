/**
 * The wire in types: what authentik's flow executor sends and takes, in its own names. Types only: a server may send
 * less, more and other values.
 *
 * They follow the schemas of 2025.8 to 2026.8. `@since` and `@until` name the first and the last of these versions that
 * has a type or a field, or, where they are listed, some of its values. Without them, all versions have it.
 */
import type { PromptAnswer } from "./ak-stage-prompt.js";
import type { ChallengeMap, ChallengeResponseMap } from "./maps.js";

/** What a challenge is called, and the element and the files that are about it. */
export type Component = keyof ChallengeMap;

/** Any challenge; `component` tells which. */
export type Challenge = ChallengeMap[Component];

/** Any answer; `component` tells to which challenge. */
export type ChallengeResponse =
  ChallengeResponseMap[keyof ChallengeResponseMap];

/** An answer without its `component`: what a stage has to say. */
export type Answer<C extends keyof ChallengeResponseMap> =
  // `Omit` would leave nothing but an index signature of `unknown`.
  C extends "ak-stage-prompt"
    ? PromptAnswer
    : Omit<ChallengeResponseMap[C], "component">;
