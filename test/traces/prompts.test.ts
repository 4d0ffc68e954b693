/**
 * Enters each recorded answer to a prompt into our form, if a person can enter it, and checks that the form sends it as
 * recorded.
 */
import { expect } from "@esm-bundle/chai";
import type { PromptChallenge, StagePrompt } from "../../src/protocol/index.js";
import { standing } from "../support/executor.js";
import { quiet } from "../support/wait.js";
import { generations, readStories, type Story } from "./records.js";

type Body = Readonly<Record<string, unknown>>;
interface Recorded {
  readonly challenge: PromptChallenge;
  readonly body: Body;
}

/** The answered prompts of a story, each with its answer. */
function answered({ exchanges }: Story): Recorded[] {
  let shown: PromptChallenge | undefined;
  return exchanges.flatMap(({ method, body, challenge }) => {
    const before = shown;
    shown = challenge?.component === "ak-stage-prompt" ? challenge : undefined;
    const isAnswer = before && method === "POST" && body;
    if (!isAnswer || typeof body !== "object") return [];
    return [{ challenge: before, body: body as Body }];
  });
}

const TYPED: Readonly<Record<string, string>> = {
  text: "text",
  username: "text",
  email: "email",
  password: "password",
  number: "number",
  date: "date",
  "date-time": "datetime-local",
};

/** Whether a native control accepts the value. */
function takes(type: string, value: string): boolean {
  const control = Object.assign(document.createElement("input"), {
    type,
    value,
  });
  return control.value === value && control.validity.valid;
}

/** Whether a person can enter this value in the field. */
function canBeEntered(
  { type, required, choices, initial_value }: StagePrompt,
  value: unknown,
): boolean {
  if (type === "checkbox") return typeof value === "boolean";
  if (typeof value === "number") return type === "number" && value % 1 === 0;
  if (typeof value !== "string") return false;
  if (type === "ak-locale") return value === "" || value === initial_value;
  if (type === "dropdown" || type === "radio-button-group")
    return (choices ?? []).some((choice) =>
      typeof choice === "string" ? choice === value : choice.value === value,
    );
  if (value === "" && (required || !/^(text|text_area|email)$/.test(type)))
    return false;
  const native = TYPED[type];
  return type === "text_area" || (!!native && takes(native, value));
}

function enter(
  stage: Element,
  { field_key, type }: StagePrompt,
  value: string,
) {
  const selector = `[name="${field_key}"]`;
  if (type === "radio-button-group") {
    const all = stage.querySelectorAll<HTMLInputElement>(selector);
    [...all].find((radio) => radio.value === value)?.click();
  } else if (type === "checkbox") {
    const box = stage.querySelector<HTMLInputElement>(selector);
    if (String(box?.checked) !== value) box?.click();
  } else {
    const field = stage.querySelector<HTMLInputElement>(selector);
    if (field) field.value = value;
  }
}

/** A time without the local offset, and a number without an exponent, which no server accepts. */
const plain = (value: unknown) =>
  String(value === "1e3" ? 1000 : value).replace(
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d)[+-]\d\d:\d\d$/,
    "$1",
  );

const seen = new Set<string>();

for (const generation of generations) {
  const stories = await readStories(generation);
  describe(`recorded answers to prompts of ${generation}`, () => {
    for (const story of stories) {
      for (const { challenge, body } of answered(story)) {
        const entered = challenge.fields.filter((field) =>
          canBeEntered(field, body[field.field_key]),
        );
        const told = entered.map(
          ({ field_key, type }) => `${type}: ${String(body[field_key])}`,
        );
        const what = told.join(", ");
        if (entered.length === 0 || seen.has(what)) continue;
        seen.add(what);
        it(`${story.name}: ${what}`, () => enters(challenge, entered, body));
      }
    }
  });
}

async function enters(
  { response_errors: _, ...challenge }: PromptChallenge,
  entered: StagePrompt[],
  body: Body,
): Promise<void> {
  const fields = challenge.fields.map((field) => ({
    ...field,
    // A field whose value cannot be entered is not required.
    required: field.required && entered.includes(field),
  }));
  const { stage, server } = await standing({ ...challenge, fields });
  for (const field of entered)
    enter(stage, field, String(body[field.field_key]));
  stage.querySelector("form")?.requestSubmit();
  await quiet();
  const passwords = fields
    .filter(({ type }) => type === "password")
    .map(({ field_key }) => body[field_key]);
  if (passwords.length === 2 && passwords[0] !== passwords[1]) {
    expect(
      stage.querySelector("[type=password][aria-invalid=true]"),
    ).not.to.equal(null);
    expect(server.requests.length).to.equal(1);
    return;
  }
  const sent = (await server.request(1)).body as Body;
  for (const { field_key, type } of entered)
    expect(plain(sent[field_key]), type).to.equal(plain(body[field_key]));
}
