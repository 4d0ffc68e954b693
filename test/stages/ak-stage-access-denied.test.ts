import { expect } from "@open-wc/testing";
import {
  at,
  button,
  CANCEL,
  challenge,
  GET,
  standing,
  words,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";
import { cancelled } from "../support/replies.js";

const COMPONENT = "ak-stage-access-denied";

const panel = async (state: string) => {
  const { stage } = await preview(challenge(COMPONENT, {}, state));
  return {
    title: words(at(stage, ".flow-status-title")),
    text: words(at(stage, ".flow-status-text")),
  };
};

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("says in its title that access is denied, and shows the reason in the panel", async () => {
    const it = await standing(challenge(COMPONENT));
    expect(words(at(it.frame, "[role=heading]"))).to.equal("Access denied");
    expect(words(at(it.stage, ".flow-status-title"))).to.equal(
      "Flow does not apply to current user.",
    );
  });

  it("shows each policy's message", async () => {
    expect(await panel("two reasons")).to.deep.equal({
      title: "Your network is not allowed to sign in.",
      text: "Ask the help desk for access.",
    });
  });

  it("has a text of its own if the server sends no reason", async () => {
    expect(await panel("message left out")).to.deep.equal({
      title: "The request was refused.",
      text: "",
    });
  });

  it("moves the focus to the message", async () => {
    const it = await standing(challenge("ak-stage-password"), {
      autofocus: true,
    });
    at<HTMLInputElement>(it.stage, "[name=password]").value = "wrong";
    button(it.stage, "Continue").click();
    await it.show(challenge(COMPONENT));
    expect(document.activeElement === at(it.stage, ".flow-status")).to.equal(
      true,
    );
  });

  for (const way of ["Go back", "Not you?"]) {
    it(`starts the flow again with “${way}”`, async () => {
      const it = await standing(challenge(COMPONENT));
      button(it.stage, way).click();
      await it.answer(cancelled());
      await it.show(challenge("ak-stage-identification"));
      expect(it.sent).to.deep.equal([GET(), CANCEL, GET()]);
      expect(at(it.stage, "[name=uid_field]")).to.exist;
    });
  }
});
