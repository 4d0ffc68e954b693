/** Helpers for a person who uses a second factor. */
import type { DeviceChallenge } from "../../src/protocol/index.js";
import { at, button, challenge, words, type Stand } from "./executor.js";
import { quiet } from "./wait.js";

export const COMPONENT = "ak-stage-authenticator-validate";
export type State = Parameters<typeof challenge<typeof COMPONENT>>[2];
export const asked = (state?: State) => challenge(COMPONENT, {}, state);
export const refused = (field: string, string: string, code = "invalid") => ({
  response_errors: { [field]: [{ string, code }] },
});
export const EMPTY = refused("non_field_errors", "Empty response");
export const INVALID = refused("code", "Invalid Token.");
export const device = (state: State, device_class: string): DeviceChallenge => {
  const found = asked(state).device_challenges.find(
    (each) => each.device_class === device_class,
  );
  if (!found) throw new Error(`There is no ${device_class}.`);
  return found;
};

export const code = ({ stage }: Stand) =>
  at<HTMLInputElement>(stage, "[name=code]");
export const rows = ({ stage }: Stand) =>
  [...stage.querySelectorAll(".flow-method-name")].map(words);
/** Presses a method, or the button that shows all methods. */
export async function choose(
  { stage, element }: Stand,
  name: string,
): Promise<void> {
  const method = [
    ...stage.querySelectorAll<HTMLElement>("button.flow-method"),
  ].find((each) => words(each.querySelector(".flow-method-name")) === name);
  (method ?? button(stage, name)).click();
  await element.updateComplete;
  await quiet();
}
export const title = ({ stage }: Stand) =>
  words(at(stage, ".flow-status-title"));
export const lead = ({ stage }: Stand) => words(at(stage, ".flow-lead"));
