import type { ChallengeMap, Component } from "../protocol/index.js";
import { fixtures, type Fixtures } from "./fixtures/index.js";

const all: { [C in Component]: Fixtures<C> } = fixtures;

/**
 * A challenge for tests: the fixture of a component in one of its states, with your own fields on top. Every call
 * returns a new, deep copy, which you can change.
 *
 * @example
 * challenge("ak-stage-password");
 * challenge("ak-stage-password", { pending_user: "demo@example.com" });
 * challenge("ak-stage-password", {}, "with recovery link");
 *
 * @param component The component, as in the protocol.
 * @param overrides Fields that replace fields of the fixture, each as a whole.
 * @param state Name of the fixture. An unknown name throws an error that lists the known names.
 */
export function challenge<C extends Component>(
  component: C,
  overrides: Partial<ChallengeMap[C]> = {},
  state = "normal",
): ChallengeMap[C] {
  const states = all[component];
  const fixture = Object.hasOwn(states, state) ? states[state] : undefined;
  if (!fixture) {
    const known = Object.keys(states).map((name) => `"${name}"`);
    throw new Error(
      `${component} has no fixture "${state}". Known fixtures: ${known.join(", ")}.`,
    );
  }
  return structuredClone({ ...fixture, ...overrides });
}
