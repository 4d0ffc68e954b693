import { expect } from "@open-wc/testing";
import { standing } from "../support/executor.js";
import {
  asked,
  COMPONENT,
  control,
  prompt,
  sentBy,
  type,
} from "../support/prompts.js";

describe(`What is typed into ${COMPONENT}`, () => {
  it("sends addresses and user names as they were typed, without what is not seen at their ends", async () => {
    const it = await standing(
      asked(
        prompt("email", "one"),
        prompt("email", "two"),
        prompt("username", "name"),
        prompt("text", "text"),
        prompt("password", "password"),
      ),
    );
    type(it, "one", "\u2068ada@bücher.example\u2069");
    type(it, "two", "max@straße.example ");
    type(it, "name", "\u200Bada\uFEFF");
    type(it, "text", "\u200Ba");
    type(it, "password", "\u200Ba");
    expect(await sentBy(it)).to.deep.equal({
      component: COMPONENT,
      one: "ada@bücher.example",
      two: "max@straße.example",
      name: "ada",
      text: "\u200Ba",
      password: "\u200Ba",
    });
  });

  it("asks for an address with the keyboard for it, and lets the browser fill it in", async () => {
    const it = await standing(asked(prompt("email", "contact")));
    const field = control(it, "contact") as HTMLInputElement;
    expect([field.autocomplete, field.inputMode]).to.deep.equal([
      "email",
      "email",
    ]);
  });
});
