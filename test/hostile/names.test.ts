/** Words from the server that are also names of members: of a form, of an element, of every object. */
import { expect } from "@open-wc/testing";
import sinon from "sinon";
import type { PromptType } from "../../src/protocol/index.js";
import {
  at,
  challenge,
  POST,
  stand,
  standing,
  words,
} from "../support/executor.js";
import {
  asked,
  COMPONENT,
  complaint,
  press,
  prompt,
  type,
} from "../support/prompts.js";

/** The names of all members of a form and of all objects. */
const NAMES = [
  ...new Set([
    ...membersOf(document.createElement("form")),
    ...["__proto__", "constructor", "toString", "hasOwnProperty", "then"],
  ]),
];
const BATCH = 60;
const BATCHES = Array.from(
  { length: Math.ceil(NAMES.length / BATCH) },
  (_, at) => NAMES.slice(at * BATCH, (at + 1) * BATCH),
);

function membersOf(object: object): string[] {
  const names: string[] = [];
  for (
    let each: object | null = object;
    each;
    each = Object.getPrototypeOf(each) as object | null
  )
    names.push(...Object.getOwnPropertyNames(each));
  return names;
}

/** An answer in JSON, in which a key may be `__proto__`. */
const answerOf = (names: string[], value: (name: string) => string) =>
  JSON.parse(
    `{"component":"${COMPONENT}",${names
      .map((name) => `${JSON.stringify(name)}:${JSON.stringify(value(name))}`)
      .join()}}`,
  ) as object;
/** A text that includes `__proto__`, which comparisons ignore. */
const seen = (value: unknown) => JSON.stringify(value);

describe("fields with the name of a member of a form", () => {
  for (const names of BATCHES)
    it(`are filled in, refused, renamed and sent: ${names[0] ?? ""} to ${names.at(-1) ?? ""}`, async () => {
      const fields = names.map((name) =>
        prompt("text", name, { label: `Field ${name}` }),
      );
      const it = await standing(asked(...fields));
      for (const name of names) type(it, name, `a ${name}`);
      press(it);
      const { body } = await it.server.request(1);
      expect(seen(body)).to.equal(seen(answerOf(names, (name) => `a ${name}`)));

      const errors = Object.fromEntries(
        names.map((name) => [name, [{ string: `No ${name}`, code: "no" }]]),
      );
      const refused = it.until(() => it.stage.querySelector(".flow-error"));
      (await it.server.request(1)).answer({
        ...asked(...fields),
        response_errors: errors,
      });
      await refused;
      for (const name of names)
        expect(complaint(it, name), name).to.equal(`No ${name}`);
      await it.until(() => it.frame.querySelector("[aria-busy=false]"));
      it.element.lang = "de";
      await it.until(() =>
        words(at(it.stage, "[type=submit]")).includes("Weiter"),
      );
      for (const name of names) type(it, name, `b ${name}`);
      await it.element.updateComplete;
      press(it);
      const again = await it.server.request(2);
      expect(seen(again.body)).to.equal(
        seen(answerOf(names, (name) => `b ${name}`)),
      );
      const shown = it.shown();
      again.answer(challenge("ak-stage-password"));
      await shown;
      expect(it.stage.localName).to.equal("ak-stage-password");
      expect(it.element.querySelectorAll("form")).to.have.lengthOf(1);
    });

  it("are sent by a form that is submitted automatically", async () => {
    const attrs = JSON.parse(
      `{${NAMES.map((name) => `${JSON.stringify(name)}:"v"`).join()}}`,
    ) as Record<string, string>;
    const it = stand();
    let sent: [string, FormDataEntryValue][] = [];
    const submit = sinon
      .stub(HTMLFormElement.prototype, "submit")
      .callsFake(function (this: HTMLFormElement) {
        sent = [...new FormData(this)];
      });
    try {
      await it.answer(
        challenge("ak-stage-autosubmit", { url: "/page/target", attrs }),
      );
      await it.until(() => sent.length > 0);
    } finally {
      submit.restore();
    }
    expect(sent).to.deep.equal(NAMES.map((name) => [name, "v"]));
  });
});

describe("words that are members of every object", () => {
  for (const word of ["constructor", "toString", "__proto__", "valueOf"]) {
    it(`are an unknown component: ${word}`, async () => {
      const it = stand();
      await it.answer({ component: word, [word]: "x" });
      expect(words(await it.error())).to.contain(
        "Continue on the sign-in page",
      );
      const { error } = it.element;
      expect(error?.code).to.equal("unknown-component");
      const shown = it.shown();
      const retried = it.element.retry();
      await it.answer(challenge("ak-stage-password"));
      await Promise.all([shown, retried]);
      expect(it.stage.localName).to.equal("ak-stage-password");
    });

    it(`are shown as a text field as the type of a prompt: ${word}`, async () => {
      const it = await standing(asked(prompt(word as PromptType, "name")));
      type(it, "name", "Ada");
      press(it);
      await it.server.request(1);
      expect(it.sent[1]).to.deep.equal(
        POST({ component: COMPONENT, name: "Ada" }),
      );
    });
  }
});
