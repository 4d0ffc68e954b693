import { expect } from "@open-wc/testing";
import { standing, words } from "../support/executor.js";
import {
  asked,
  COMPONENT,
  control,
  press,
  prompt,
  sentBy,
  type,
} from "../support/prompts.js";

describe(`typed text in ${COMPONENT}`, () => {
  it("sends addresses and user names as typed, without invisible characters at their ends", async () => {
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

  it("moves from field to field with the keyboard of a phone", async () => {
    const it = await standing(
      asked(
        prompt("text", "first"),
        prompt("password", "second"),
        prompt("separator", "line"),
        prompt("number", "third"),
        prompt("checkbox", "box"),
        prompt("email", "last"),
        prompt("text_read_only", "fixed", { initial_value: "x" }),
        prompt("static", "text", { initial_value: "x" }),
      ),
    );
    const hint = (key: string) => control(it, key).getAttribute("enterkeyhint");
    expect(["first", "second", "third", "last"].map(hint)).to.deep.equal([
      "next",
      "next",
      "next",
      "go",
    ]);
  });

  it("belongs to its own label, help and error, even if keys are similar", async () => {
    const keys = ["a b", "a_b", "a%20b", "a", "a-error", "a-help", "a b-error"];
    const it = await standing(
      asked(
        ...keys.map((key) =>
          prompt("text", key, { required: true, sub_text: `Help of ${key}` }),
        ),
      ),
    );
    press(it);
    await it.until(() => it.stage.querySelector("[aria-invalid=true]"));
    const ids = [...it.stage.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const key of keys) {
      const field = control(it, key);
      expect(words(field.labels?.[0])).to.equal(key);
      const [error = "", help = ""] = (
        field.getAttribute("aria-describedby") ?? ""
      ).split(" ");
      expect([
        words(document.getElementById(error)),
        words(document.getElementById(help)),
      ]).to.deep.equal(["Fill in this field.", `Help of ${key}`]);
    }
  });

  it("uses the keyboard and the autofill for addresses", async () => {
    const it = await standing(asked(prompt("email", "contact")));
    const field = control(it, "contact") as HTMLInputElement;
    expect([field.autocomplete, field.inputMode]).to.deep.equal([
      "email",
      "email",
    ]);
  });
});
