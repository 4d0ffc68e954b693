/** What a field begins with: the wire has it always as text, as Python prints it (docs/protocol/ak-stage-prompt.md#challenge). */
import type { PromptChoice, StagePrompt } from "../../protocol/index.js";

/** What may be chosen: the older generation sends plain texts, each the value and the label in one. */
export const choicesOf = ({ choices }: StagePrompt): PromptChoice[] =>
  (choices ?? []).map((choice) =>
    typeof choice === "string" ? { value: choice, label: choice } : choice,
  );

/** What is chosen at first. What is none of the choices is nothing. */
export const chosenOf = (prompt: StagePrompt): string | undefined =>
  choicesOf(prompt).find(({ value }) => value === prompt.initial_value)?.value;

/** Whether a box is ticked at first: any spelling of no is no. */
export const isTicked = ({ initial_value }: StagePrompt): boolean =>
  !/^(|0|f|false|n|no|off|none|null)$/i.test(initial_value.trim());

/** `YYYY-MM-DD`, or nothing. */
export const dateOf = ({ initial_value }: StagePrompt): string =>
  /^\d{4}-\d\d-\d\d/.exec(initial_value)?.[0] ?? "";

/** A moment as `datetime-local` wants it, by the clock of the person. Without a zone the server means UTC. */
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

/** The moment that a `datetime-local` means, in ISO 8601 with the person's offset. */
export function momentOf(local: string): string {
  const offset = -new Date(local).getTimezoneOffset();
  const sign = offset < 0 ? "-" : "+";
  const two = (number: number) => String(number).padStart(2, "0");
  const minutes = Math.abs(offset);
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
