/**
 * Reads the initial value of a field. The server always sends it as text, in the format of Python
 * (docs/protocol/ak-stage-prompt.md#challenge).
 */
import type { PromptChoice, StagePrompt } from "../../protocol/index.js";

/** The options of a field. Older servers send plain texts, which are both value and label. */
export const choicesOf = ({ choices }: StagePrompt): PromptChoice[] =>
  (choices ?? []).map((choice) =>
    typeof choice === "string" ? { value: choice, label: choice } : choice,
  );

/** The option that is selected at first; `undefined` if the initial value is not an option. */
export const chosenOf = (prompt: StagePrompt): string | undefined =>
  choicesOf(prompt).find(({ value }) => value === prompt.initial_value)?.value;

/** Whether a box is checked at first. All common spellings of "no" count as not checked. */
export const isTicked = ({ initial_value }: StagePrompt): boolean =>
  !/^(|0|f|false|n|no|off|none|null)$/i.test(initial_value.trim());

/** `YYYY-MM-DD`, or an empty text. */
export const dateOf = ({ initial_value }: StagePrompt): string =>
  /^\d{4}-\d\d-\d\d/.exec(initial_value)?.[0] ?? "";

/** A time in the format of `datetime-local`, in the person's time zone. A time without a zone is in UTC. */
export function localTimeOf({ initial_value }: StagePrompt): string {
  const [, date, time = "00:00", zone = "Z"] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)[\d.]*(Z|[+-]\d\d:?\d\d)?)?$/.exec(
      initial_value.trim(),
    ) ?? [];
  const moment = new Date(`${date ?? ""}T${time}${zone}`);
  if (Number.isNaN(moment.getTime())) return "";
  const shifted = moment.getTime() - moment.getTimezoneOffset() * 60_000;
  const local = new Date(shifted).toISOString().slice(0, 19);
  return local.replace(/:00$/, "");
}

/** The value of a `datetime-local` field, in ISO 8601 with the person's offset. */
export function momentOf(local: string): string {
  const offset = -new Date(local).getTimezoneOffset();
  const sign = offset < 0 ? "-" : "+";
  const two = (number: number) => String(number).padStart(2, "0");
  const minutes = Math.abs(offset);
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
