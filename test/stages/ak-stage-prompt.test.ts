import { expect } from "@open-wc/testing";
import type { PromptType } from "../../src/protocol/index.js";
import { at, challenge, standing, words } from "../support/executor.js";
import {
  asked,
  COMPONENT,
  control,
  prompt,
  sentBy,
  type,
  type Control,
} from "../support/prompts.js";
import { everyState } from "../support/states.js";

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("shows each type with its native control", async () => {
    const it = await standing(challenge(COMPONENT, {}, "every type"));
    const kinds = [...it.stage.querySelectorAll<Control>("[name]")].map(
      ({ name, type }) => `${name} ${type}`,
    );
    expect(kinds).to.deep.equal([
      "text text",
      "text_area textarea",
      "text_read_only text",
      "text_area_read_only textarea",
      "username text",
      "email text",
      "password password",
      "number number",
      "checkbox checkbox",
      "radio_button_group radio",
      "radio_button_group radio",
      "radio_button_group radio",
      "dropdown select-one",
      "date date",
      "date_time datetime-local",
      "file file",
      "attributes.settings.locale select-one",
      "hidden hidden",
    ]);
  });

  it("connects every control to its label, and a group to its legend", async () => {
    const it = await standing(challenge(COMPONENT, {}, "every type"));
    for (const field of it.stage.querySelectorAll<Control>(
      "[name]:not([type=hidden])",
    )) {
      expect(field.labels?.length, field.name).to.equal(1);
    }
    const group = at(it.stage, "fieldset");
    expect(words(at(group, "legend"))).to.equal("Department");
    expect(group.getAttribute("role")).to.equal("radiogroup");
  });

  it("sends every type in the server’s format, in the order of the fields", async () => {
    const it = await standing(
      asked(
        prompt("static", "intro", { initial_value: "Hello" }),
        prompt("text", "text"),
        prompt("text_area", "area"),
        prompt("text_read_only", "fixed", { initial_value: "E-4711" }),
        prompt("username", "username"),
        prompt("email", "email"),
        prompt("password", "password"),
        prompt("number", "number"),
        prompt("checkbox", "box"),
        prompt("separator", "line", { placeholder: "More" }),
        prompt("radio-button-group", "radio", {
          initial_value: "a",
          choices: ["a", "b"],
        }),
        prompt("dropdown", "attributes.drop.down", {
          initial_value: "x",
          choices: [
            { value: "x", label: "Ex" },
            { value: "y", label: "Why" },
          ],
        }),
        prompt("date", "date"),
        prompt("date-time", "moment"),
        prompt("ak-locale", "attributes.settings.locale"),
        prompt("alert_info", "info", { initial_value: "Note" }),
        prompt("hidden", "campaign", { initial_value: "7" }),
      ),
    );
    type(it, "text", "  as typed ");
    type(it, "area", "one\ntwo");
    type(it, "username", "jdoe");
    type(it, "email", "jdoe@example.com");
    type(it, "password", " secret ");
    type(it, "number", "-12");
    (control(it, "box") as HTMLInputElement).click();
    at<HTMLInputElement>(it.stage, "[name=radio][value=b]").click();
    type(it, "attributes.drop.down", "y");
    type(it, "date", "2026-11-24");
    type(it, "moment", "2026-11-24T10:30");
    type(it, "attributes.settings.locale", "de-DE");
    const body = (await sentBy(it)) as Record<string, unknown>;
    const { moment, ...rest } = body;
    expect(rest).to.deep.equal({
      component: COMPONENT,
      text: "  as typed ",
      area: "one\ntwo",
      fixed: "E-4711",
      username: "jdoe",
      email: "jdoe@example.com",
      password: " secret ",
      number: "-12",
      box: true,
      radio: "b",
      "attributes.drop.down": "y",
      date: "2026-11-24",
      "attributes.settings.locale": "de-DE",
      campaign: "7",
    });
    expect(moment).to.match(/^2026-11-24T10:30[+-]\d\d:\d\d$/);
    expect(Date.parse(String(moment))).to.equal(
      new Date(2026, 10, 24, 10, 30).getTime(),
    );
    expect(Object.keys(rest).slice(1)).to.deep.equal([
      "text",
      "area",
      "fixed",
      "username",
      "email",
      "password",
      "number",
      "box",
      "radio",
      "attributes.drop.down",
      "date",
      "attributes.settings.locale",
      "campaign",
    ]);
  });

  it("leaves out an empty field if its type has no empty value, and otherwise sends the empty value", async () => {
    const it = await standing(
      asked(
        prompt("text", "text"),
        prompt("email", "email"),
        prompt("username", "username"),
        prompt("password", "password"),
        prompt("number", "number"),
        prompt("date", "date"),
        prompt("date-time", "moment"),
        prompt("file", "file"),
        prompt("radio-button-group", "radio", { choices: ["a", "b"] }),
        prompt("dropdown", "nothing"),
        prompt("checkbox", "box"),
        prompt("ak-locale", "locale"),
      ),
    );
    expect(await sentBy(it)).to.deep.equal({
      component: COMPONENT,
      text: "",
      email: "",
      box: false,
      locale: "",
    });
  });

  it("clears a checked box, and recognizes the spellings of no", async () => {
    const it = await standing(
      asked(
        prompt("checkbox", "yes", { initial_value: "True" }),
        prompt("checkbox", "no", { initial_value: "False" }),
        prompt("checkbox", "on", { initial_value: "on" }),
      ),
    );
    (control(it, "yes") as HTMLInputElement).click();
    expect(await sentBy(it)).to.deep.equal({
      component: COMPONENT,
      yes: false,
      no: false,
      on: true,
    });
  });

  it("sends a number of any size with all digits", async () => {
    const it = await standing(
      asked(prompt("number", "many"), prompt("number", "power")),
    );
    type(it, "many", "123456789012345678901234567890");
    type(it, "power", "1e3");
    expect(await sentBy(it)).to.deep.equal({
      component: COMPONENT,
      many: "123456789012345678901234567890",
      power: "1000",
    });
  });

  it("reads dates in Python’s format, and shows times in the person’s time zone", async () => {
    const it = await standing(
      asked(
        prompt("date", "date", { initial_value: "2024-05-01" }),
        prompt("date", "none", { initial_value: "None" }),
        prompt("date-time", "utc", { initial_value: "2024-05-01 10:00:00" }),
        prompt("date-time", "zone", {
          initial_value: "2024-05-01 10:00:00.123456+00:00",
        }),
        prompt("date-time", "odd", { initial_value: "return 1/0" }),
      ),
    );
    const shown = Date.UTC(2024, 4, 1, 10);
    expect(control(it, "date").value).to.equal("2024-05-01");
    expect(control(it, "none").value).to.equal("");
    expect(new Date(control(it, "utc").value).getTime()).to.equal(shown);
    expect(new Date(control(it, "zone").value).getTime()).to.equal(shown);
    expect(control(it, "odd").value).to.equal("");
  });

  it("shows a text field for an unknown type", async () => {
    const it = await standing(
      asked(prompt("rating" as PromptType, "stars", { required: true })),
    );
    type(it, "stars", "5");
    expect(await sentBy(it)).to.deep.equal({
      component: COMPONENT,
      stars: "5",
    });
  });

  it("sends a placeholder for a required read-only field without a text", async () => {
    const it = await standing(
      asked(prompt("text_read_only", "fixed", { required: true })),
    );
    const { fixed } = (await sentBy(it)) as Record<string, string>;
    expect(fixed).to.be.a("string").and.not.equal("");
  });

  it("sets autocomplete for autofill", async () => {
    const it = await standing(
      asked(
        prompt("username", "a"),
        prompt("email", "b"),
        prompt("password", "password"),
        prompt("password", "current_password"),
        prompt("text", "name"),
        prompt("text", "attributes.given-name"),
        prompt("text", "attributes.phone"),
        prompt("text", "attributes.favourite"),
      ),
    );
    const tokens = [...it.stage.querySelectorAll("[name]")].map((field) =>
      field.getAttribute("autocomplete"),
    );
    expect(tokens).to.deep.equal([
      "username",
      "email",
      "new-password",
      "current-password",
      "name",
      "given-name",
      "tel",
      null,
    ]);
  });

  it("shows languages by their own names, and keeps the server’s spelling", async () => {
    const it = await standing(
      asked(
        prompt("ak-locale", "one", { initial_value: "zh_TW" }),
        prompt("ak-locale", "two", { initial_value: "sv" }),
      ),
    );
    const chosen = (key: string) => {
      const [option] = (control(it, key) as HTMLSelectElement).selectedOptions;
      return [option?.value, words(option ?? null)];
    };
    expect(chosen("one")).to.deep.equal(["zh_TW", "繁體中文"]);
    expect(chosen("two")).to.deep.equal(["sv", "Svenska"]);
    const names = [...(control(it, "one") as HTMLSelectElement).options];
    expect(names.map(words)).to.include.members([
      "Detect automatically",
      "Deutsch",
      "Français",
      "简体中文",
    ]);
    // Only the server uses this spelling.
    const chinese = names.find(({ value }) => value === "zh_TW");
    expect(chinese?.lang).to.equal("zh-TW");
  });
});
