/** Rejections without words: lists without messages, and messages without text. */
import { expect } from "@open-wc/testing";
import type { Component } from "../../src/index.js";
import { ScreenReader } from "../support/announcements.js";
import { at, challenge, putIn, standing, words } from "../support/executor.js";
import { prompt } from "../support/prompts.js";
import { accessible } from "../support/states.js";

const TEXT = "That was not accepted. Check it and try again.";

/** Forms with one of their fields. */
const FORMS: readonly (readonly [Component, string, object?])[] = [
  ["ak-stage-identification", "uid_field"],
  ["ak-stage-password", "password"],
  ["ak-stage-prompt", "name", { fields: [prompt("text", "name")] }],
  ["ak-stage-authenticator-email", "email"],
  ["ak-stage-authenticator-totp", "code"],
];

/** Errors that say nothing, of one key. */
const WORDLESS: Readonly<Record<string, unknown>> = {
  "an empty list": [],
  "an empty text": [{ string: "", code: "invalid" }],
  blanks: [{ string: " \n", code: "invalid" }],
  "only a code": [{ code: "invalid" }],
  "an empty list of texts": [""],
};

for (const [component, field, more] of FORMS)
  describe(`a rejection without words by ${component}`, () => {
    for (const [what, errors] of Object.entries(WORDLESS))
      for (const key of ["non_field_errors", field])
        it(`is told as not accepted: ${what} of ${key}`, async () => {
          const asked = challenge(component, { ...more });
          const it = await standing(asked);
          const input = putIn(it, field, "typed");
          const reader = new ScreenReader(it.element);
          const outcome = it.element.respond({ [field]: "typed" });
          await it.show({ ...asked, response_errors: { [key]: errors } });
          expect(await outcome).to.equal("rejected");
          const message = await it.until(() =>
            it.frame.querySelector("[part=message]"),
          );
          expect(words(message)).to.equal(TEXT);
          expect(reader.said).to.deep.equal([TEXT]);
          expect(it.stage.querySelector("[role=alert]")).to.equal(null);
          expect(it.stage.querySelector(".flow-error")).to.equal(null);
          expect(input.isConnected).to.equal(true);
          expect(input.value).to.equal("typed");
        });
  });

it("errors that are no object are told as those of the whole answer", async () => {
  const asked = challenge("ak-stage-authenticator-email");
  const it = await standing(asked);
  void it.element.respond({ email: "a@b.example" });
  await it.show({ ...asked, response_errors: ["Not here"] });
  expect(words(at(it.stage, "[role=alert]"))).to.equal("Not here");
});

it("a rejection with words beside an empty text shows only the words", async () => {
  const asked = challenge("ak-stage-password");
  const it = await standing(asked);
  void it.element.respond({ password: "typed" });
  await it.show({
    ...asked,
    response_errors: {
      password: [{ string: "" }, { string: "Wrong", code: "invalid" }],
      non_field_errors: [],
    },
  });
  expect(words(at(it.stage, ".flow-error"))).to.equal("Wrong");
  expect(it.stage.querySelectorAll(".flow-error p")).to.have.length(1);
  expect(it.frame.querySelector("[part=message]")).to.equal(null);
  await accessible(it.element);
});
