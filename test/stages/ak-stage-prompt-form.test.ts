import { expect } from "@open-wc/testing";
import { ScreenReader } from "../support/announcements.js";
import {
  at,
  challenge,
  GET,
  POST,
  standing,
  words,
  type Properties,
} from "../support/executor.js";
import {
  asked,
  complaint,
  COMPONENT,
  control,
  press,
  prompt,
  sentBy,
  type,
} from "../support/prompts.js";
import { quiet } from "../support/wait.js";

describe(`a person in ${COMPONENT}`, () => {
  describe("files", () => {
    const withFile = async (file: File, properties?: Properties) => {
      const it = await standing(asked(prompt("file", "photo")), properties);
      const field = control(it, "photo") as HTMLInputElement;
      const list = new DataTransfer();
      list.items.add(file);
      field.files = list.files;
      field.dispatchEvent(new Event("change", { bubbles: true }));
      await it.element.updateComplete;
      await quiet();
      return it;
    };
    const text = (type: string) => new File(["hello"], "hello.txt", { type });

    it("are sent as a data URL, without parameters of their type", async () => {
      const it = await withFile(text("text/plain;charset=utf-8"));
      expect(await sentBy(it)).to.deep.equal({
        component: COMPONENT,
        photo: "data:text/plain;base64,aGVsbG8=",
      });
    });

    it("show their name and size, and can be removed", async () => {
      const it = await withFile(text("text/plain"));
      const shown = at(it.stage, ".flow-file");
      expect(words(shown)).to.equal("hello.txt 5 bytes Remove hello.txt");
      at<HTMLButtonElement>(shown, "button").click();
      await it.until(() => !it.stage.querySelector(".flow-file"));
      expect(document.activeElement === control(it, "photo")).to.equal(true);
      expect(await sentBy(it)).to.deep.equal({ component: COMPONENT });
    });

    for (const [lang, size] of [
      ["de_DE", "5 Byte"],
      ["en-US_x", "5 bytes"],
      ["en-US@posix", "5 bytes"],
    ] as const)
      it(`show their size with any form of the page’s language: ${lang}`, async () => {
        const it = await withFile(text("text/plain"), { lang });
        expect(words(at(it.stage, ".flow-file"))).to.contain(size);
      });

    it("may be empty", async () => {
      const it = await withFile(
        new File([], "none.png", { type: "image/png" }),
      );
      expect(await sentBy(it)).to.deep.equal({
        component: COMPONENT,
        photo: "data:image/png;base64,",
      });
    });
  });

  for (const initial_value of ["de_DE.UTF-8", "en-US@posix", "C", "日本語"])
    it(`can choose and send a language that the server calls ${initial_value}`, async () => {
      const it = await standing(
        asked(prompt("ak-locale", "locale", { initial_value })),
        { lang: "en-US_x" },
      );
      const field = control(it, "locale") as HTMLSelectElement;
      expect(field.value).to.equal(initial_value);
      const langs = [...field.options].map(({ lang }) => lang).filter(Boolean);
      expect(Intl.getCanonicalLocales(langs)).to.deep.equal(langs);
      expect(await sentBy(it)).to.deep.equal({
        component: COMPONENT,
        locale: initial_value,
      });
    });

  describe("before it sends", () => {
    it("shows which fields are missing, and focuses the first", async () => {
      const must = { required: true };
      const it = await standing(
        asked(
          prompt("text", "filled", { ...must, initial_value: "x" }),
          prompt("checkbox", "box", must),
          prompt("text", "text", must),
          prompt("password", "password", must),
          prompt("radio-button-group", "radio", { ...must, choices: ["a"] }),
          prompt("dropdown", "drop", {
            ...must,
            choices: ["a"],
            initial_value: "?",
          }),
          prompt("file", "file", must),
          prompt("number", "number", must),
        ),
      );
      const reader = new ScreenReader(it.element);
      press(it);
      await it.until(() => it.stage.querySelector("[aria-invalid=true]"));
      await quiet();
      const said = [
        "box",
        "text",
        "password",
        "radio",
        "drop",
        "file",
        "number",
      ];
      expect(said.map((key) => complaint(it, key))).to.deep.equal([
        "Tick this box to go on.",
        "Fill in this field.",
        "Fill in this field.",
        "Choose one.",
        "Choose one.",
        "Choose a file.",
        "Fill in this field.",
      ]);
      expect(complaint(it, "filled")).to.equal("");
      expect(document.activeElement === control(it, "box")).to.equal(true);
      expect(it.sent).to.deep.equal([GET()]);
      expect(reader.said).to.deep.equal([]);
    });

    it("checks e-mail addresses and numbers", async () => {
      const it = await standing(
        asked(prompt("email", "email"), prompt("number", "number")),
      );
      type(it, "email", "nobody");
      type(it, "number", "3.5");
      press(it);
      await it.until(() => it.stage.querySelector("[aria-invalid=true]"));
      expect(complaint(it, "email")).to.equal(
        "Enter an email address, such as name@example.com.",
      );
      expect(complaint(it, "number")).to.equal("Enter a whole number.");
    });

    it("removes the error of a field that is edited, and keeps the focus there", async () => {
      const must = { required: true };
      const it = await standing(
        asked(prompt("text", "one", must), prompt("text", "two", must)),
      );
      press(it);
      await it.until(() => it.stage.querySelector("[aria-invalid=true]"));
      control(it, "two").focus();
      type(it, "two", "x");
      await it.until(() => !control(it, "two").matches("[aria-invalid=true]"));
      await quiet();
      expect(complaint(it, "one")).to.equal("Fill in this field.");
      expect(complaint(it, "two")).to.equal("");
      expect(document.activeElement === control(it, "two")).to.equal(true);
      expect(control(it, "two").value).to.equal("x");
    });

    it("compares two passwords, and sends both if both are optional", async () => {
      const it = await standing(
        asked(prompt("password", "one"), prompt("password", "two")),
      );
      type(it, "one", "a");
      type(it, "two", "b");
      press(it);
      await it.until(() => it.stage.querySelector("[aria-invalid=true]"));
      expect(complaint(it, "two")).to.equal(
        "This is not the same password as above.",
      );
      expect(it.sent).to.deep.equal([GET()]);
      type(it, "one", "");
      type(it, "two", "");
      expect(await sentBy(it)).to.deep.equal({
        component: COMPONENT,
        one: "",
        two: "",
      });
    });

    it("does not compare three passwords", async () => {
      const it = await standing(
        asked(
          prompt("password", "one"),
          prompt("password", "two"),
          prompt("password", "three"),
        ),
      );
      type(it, "one", "a");
      type(it, "two", "b");
      expect(await sentBy(it)).to.deep.equal({
        component: COMPONENT,
        one: "a",
        two: "b",
      });
    });
  });

  it("can fill in fields with any name, and with the same name", async () => {
    const it = await standing(
      asked(
        prompt("text", "constructor"),
        prompt("text", "twice"),
        prompt("text", "twice"),
      ),
    );
    expect(it.stage.querySelector(".flow-error") === null).to.equal(true);
    type(it, "constructor", "a builder");
    expect(await sentBy(it)).to.include({ constructor: "a builder" });
  });

  it("keeps the typed values when the server refuses them, and moves to the first invalid field", async () => {
    const first = challenge(COMPONENT, {}, "normal");
    const it = await standing(first);
    type(it, "username", "admin");
    type(it, "password", "secret");
    type(it, "password_repeat", "secret");
    press(it);
    const shown = it.show(challenge(COMPONENT, {}, "field rejected"));
    await shown;
    expect(it.sent[1]).to.deep.equal(
      POST({
        component: COMPONENT,
        username: "admin",
        password: "secret",
        password_repeat: "secret",
      }),
    );
    expect(control(it, "username").value).to.equal("admin");
    expect(control(it, "password").value).to.equal("secret");
    expect(complaint(it, "username")).to.equal("Username is already taken.");
    expect(document.activeElement === control(it, "username")).to.equal(true);
  });

  it("can show passwords, which are hidden before they are sent", async () => {
    const it = await standing(asked(prompt("password", "password")));
    const field = control(it, "password");
    at<HTMLButtonElement>(it.stage, ".flow-reveal").click();
    expect(field.type).to.equal("text");
    type(it, "password", "x");
    press(it);
    expect(field.type).to.equal("password");
  });
});
