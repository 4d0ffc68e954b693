import { expect } from "@open-wc/testing";
import {
  at,
  button,
  CANCEL,
  challenge,
  GET,
  POST,
  standing,
  words,
} from "../support/executor.js";
import { cancelled } from "../support/replies.js";
import { everyState, preview } from "../support/states.js";

const COMPONENT = "ak-stage-flow-error";
const crashed = () => challenge(COMPONENT);

/** A password was typed, and the server crashed. */
async function crash() {
  const it = await standing(challenge("ak-stage-password"));
  const form = it.stage;
  at<HTMLInputElement>(form, "[name=password]").value = "typed";
  button(form, "Continue").click();
  await it.show(crashed());
  return { it, form };
}

const buttons = (stage: Element) =>
  [...stage.querySelectorAll("button")].map(words);

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("says that the server failed, and shows the request’s id", async () => {
    const it = await standing(crashed());
    expect(words(at(it.frame, "[role=heading]"))).to.equal(
      "Something went wrong",
    );
    const number = at(it.stage, "code");
    expect(words(number)).to.equal("6d2b0c6a0e8c4a0f9c9c1f2f9a1c7e55");
    expect(number.translate).to.equal(false);
    expect(it.stage.querySelector("pre")).to.not.exist;
  });

  it("shows an administrator the details from the server", async () => {
    const { stage } = await preview(
      challenge(COMPONENT, {}, "for an administrator"),
    );
    expect(words(stage)).to.contain("Test error");
    const traceback = at(stage, "pre");
    expect(words(traceback)).to.contain("executor.py");
    // The traceback scrolls, so the keyboard must reach it.
    expect(traceback.tabIndex).to.equal(0);
  });

  it("shows the form with the typed values again when a retry succeeds", async () => {
    const { it, form } = await crash();
    expect(form.isConnected).to.equal(false);
    button(it.stage, "Try again").click();
    await it.show(challenge("ak-stage-password"));
    expect(it.sent).to.deep.equal([
      GET(),
      POST({ component: "ak-stage-password", password: "typed" }),
      GET(),
    ]);
    expect(it.stage === form).to.equal(true);
    expect(at<HTMLInputElement>(form, "[name=password]").value).to.equal(
      "typed",
    );
  });

  it("moves the focus into the restored form", async () => {
    const { it, form } = await crash();
    button(it.stage, "Try again").focus();
    button(it.stage, "Try again").click();
    await it.show(challenge("ak-stage-password"));
    expect(document.activeElement === at(form, "[name=password]")).to.equal(
      true,
    );
  });

  it("offers other actions only after a retry has failed", async () => {
    const { it } = await crash();
    expect(buttons(it.stage)).to.deep.equal(["Try again"]);
    button(it.stage, "Try again").click();
    await it.show(crashed());
    expect(buttons(it.stage)).to.deep.equal([
      "Try again",
      "Back to the form",
      "Start over",
    ]);
  });

  it("returns to the form without a request", async () => {
    const { it, form } = await crash();
    button(it.stage, "Try again").click();
    await it.show(crashed());
    const before = it.sent.length;
    button(it.stage, "Back to the form").click();
    await it.shown();
    expect(it.stage === form).to.equal(true);
    expect(at<HTMLInputElement>(form, "[name=password]").value).to.equal(
      "typed",
    );
    expect(it.sent).to.have.length(before);
  });

  it("cancels the plan before it starts over", async () => {
    const { it } = await crash();
    button(it.stage, "Try again").click();
    await it.show(crashed());
    button(it.stage, "Start over").click();
    await it.answer(cancelled());
    await it.show(challenge("ak-stage-identification"));
    expect(it.sent.slice(3)).to.deep.equal([CANCEL, GET()]);
  });

  it("offers no way back if there was no form", async () => {
    const it = await standing(crashed());
    button(it.stage, "Try again").click();
    await it.show(crashed());
    expect(buttons(it.stage)).to.deep.equal(["Try again", "Start over"]);
  });
});
