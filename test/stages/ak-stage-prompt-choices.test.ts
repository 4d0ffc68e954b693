import { expect } from "@open-wc/testing";
import { at, challenge, GET, standing, words } from "../support/executor.js";
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

describe(`the choices of ${COMPONENT}`, () => {
  it("shows and sends choices that are plain texts, as in servers up to 2025.8", async () => {
    const it = await standing(challenge(COMPONENT, {}, "plain choices"));
    const radios = [
      ...it.stage.querySelectorAll<HTMLInputElement>("[name=department]"),
    ];
    expect(
      radios.map(({ value, labels, checked }) => [
        value,
        words(labels?.[0]),
        checked,
      ]),
    ).to.deep.equal([
      ["Engineering", "Engineering", false],
      ["Operations", "Operations", true],
      ["People", "People", false],
    ]);
    const { options } = control(it, "site") as HTMLSelectElement;
    const named = [...options].map(({ value, text }) => [value, text]);
    expect(named.slice(1)).to.deep.equal([
      ["Berlin", "Berlin"],
      ["Cairo", "Cairo"],
    ]);
    radios[2]?.click();
    type(it, "site", "Cairo");
    expect(await sentBy(it)).to.deep.equal({
      component: COMPONENT,
      department: "People",
      site: "Cairo",
    });
  });

  it("selects no choice if the initial value is not one", async () => {
    const odd = { initial_value: "{'value': 'a', 'label': 'A'}" };
    const it = await standing(
      asked(
        prompt("dropdown", "drop", { choices: ["a", "b"], ...odd }),
        prompt("radio-button-group", "radio", {
          choices: ["a", "b"],
          required: true,
          ...odd,
        }),
      ),
    );
    expect(control(it, "drop").value).to.equal("");
    press(it);
    await it.element.updateComplete;
    await quiet();
    expect(complaint(it, "radio")).to.equal("Choose one.");
    expect(it.sent).to.deep.equal([GET()]);
    at<HTMLInputElement>(it.stage, "[name=radio][value=b]").click();
    expect(await sentBy(it)).to.deep.equal({
      component: COMPONENT,
      radio: "b",
    });
  });
});
