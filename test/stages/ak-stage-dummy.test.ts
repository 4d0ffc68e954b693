import { expect } from "@open-wc/testing";
import {
  button,
  challenge,
  GET,
  POST,
  standing,
  words,
} from "../support/executor.js";
import { everyState } from "../support/states.js";

const COMPONENT = "ak-stage-dummy";

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("shows its name, and answers only with its component", async () => {
    const it = await standing(challenge(COMPONENT, { name: "first" }));
    expect(words(it.stage.querySelector("p"))).to.equal("first");
    button(it.stage, "Continue").click();
    await it.show(challenge(COMPONENT, { name: "second" }));
    expect(words(it.stage.querySelector("p"))).to.equal("second");
    button(it.stage, "Continue").click();
    await it.server.request(2);
    const answer = POST({ component: COMPONENT });
    expect(it.sent).to.deep.equal([GET(), answer, answer]);
  });
});
