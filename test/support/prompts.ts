import type {
  PromptChallenge,
  PromptType,
  StagePrompt,
} from "../../src/protocol/index.js";
import { at, challenge, words, type Stand } from "./executor.js";

export const COMPONENT = "ak-stage-prompt";

/** A field of a prompt. */
export const prompt = (
  type: PromptType,
  field_key: string,
  more: Partial<StagePrompt> = {},
): StagePrompt => ({
  field_key,
  label: field_key,
  type,
  required: false,
  placeholder: "",
  initial_value: "",
  order: 0,
  sub_text: "",
  choices: null,
  ...more,
});

/** A prompt with these fields. */
export const asked = (...fields: StagePrompt[]): PromptChallenge =>
  challenge(COMPONENT, { fields });

export type Control =
  HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field by its key. */
export const control = ({ stage }: Stand, key: string): Control =>
  at(stage, `[name="${key}"]`);

/** Types into a field, like a person. */
export function type(it: Stand, key: string, text: string): void {
  const field = control(it, key);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Submits the form. */
export const press = ({ stage }: Stand) =>
  at<HTMLButtonElement>(stage, "[type=submit]").click();

/** The answer that is sent when the form is submitted unchanged. */
export async function sentBy(it: Stand): Promise<unknown> {
  press(it);
  const { body } = await it.server.request(1);
  return body;
}

/** The errors of a field. */
export const complaint = (it: Stand, key: string) => {
  const described = control(it, key)
    .closest("[aria-describedby]")
    ?.getAttribute("aria-describedby");
  return (described ?? "")
    .split(" ")
    .filter((id) => id.endsWith("-error"))
    .map((id) => words(document.getElementById(id)))
    .join();
};
