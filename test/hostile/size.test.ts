/** Much larger challenges than in real use: the page must not block, and everything must stay reachable. */
import { expect } from "@open-wc/testing";
import sinon from "sinon";
import { at, challenge, POST, standing, words } from "../support/executor.js";
import { asked, COMPONENT, press, prompt, type } from "../support/prompts.js";

describe("a very large form", () => {
  it("shows all of its fields, and sends them after all are shown", async () => {
    const clock = sinon.useFakeTimers({
      toFake: ["setTimeout", "clearTimeout"],
    });
    try {
      const keys = Array.from({ length: 1_800 }, (_, at) => `field-${at}`);
      const fields = keys.map((key) => prompt("text", key));
      const it = await standing(asked(...fields));
      const count = () => it.stage.querySelectorAll(".flow-field").length;
      expect(count()).to.equal(500);
      expect(at(it.stage, "[type=submit]").ariaDisabled).to.equal("true");
      press(it);
      for (const shown of [1_000, 1_500, 1_800]) {
        await clock.tickAsync(10);
        await it.until(() => count() === shown);
      }
      expect(it.sent).to.have.lengthOf(1);
      const inputs = it.stage.querySelectorAll<HTMLInputElement>("[name]");
      for (const input of inputs) input.value = `x ${input.name}`;
      press(it);
      await it.server.request(1);
      const answer = Object.fromEntries(keys.map((key) => [key, `x ${key}`]));
      expect(it.sent[1]).to.deep.equal(
        POST({ component: COMPONENT, ...answer }),
      );
    } finally {
      clock.restore();
    }
    // WebKit needs 5 s for this form if it has the machine for itself.
  }).timeout(60_000);

  it("suggests the options of a very long list, and each option can be found and sent", async () => {
    const choices = Array.from({ length: 60_000 }, (_, at) => ({
      value: `value-${at}`,
      label: `Label ${at}`,
    }));
    const it = await standing(
      asked(prompt("dropdown", "one", { choices, required: true })),
    );
    const suggested = () =>
      [...it.stage.querySelectorAll("option")].map(({ value }) => value);
    expect(suggested()).to.have.lengthOf(50);
    press(it);
    await it.until(() => it.stage.querySelector("[aria-invalid=true]"));
    type(it, "one", "label 59999");
    await it.until(() => suggested().join() === "value-59999");
    type(it, "one", "value-59999");
    press(it);
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(
      POST({ component: COMPONENT, one: "value-59999" }),
    );
  });

  it("shows the beginning of a page of three megabytes", async () => {
    const body = `<h1>Denied</h1><p>Not you.</p>${"<b><p>".repeat(500_000)}`;
    const it = await standing(challenge("xak-flow-shell", { body }));
    expect(words(at(it.stage, ".flow-status-title"))).to.equal("Not you.");
  });

  it("shows a hundred thousand characters of open tags as text", async () => {
    const text = "<b><i>".repeat(16_700);
    const it = await standing(
      asked(prompt("static", "text", { initial_value: text })),
    );
    expect(words(at(it.stage, ".flow-text"))).to.equal(text);
  });
});
