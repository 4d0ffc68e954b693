import { expect } from "@open-wc/testing";
import { ScreenReader } from "../support/announcements.js";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  standing,
  words,
} from "../support/executor.js";
import { end } from "../support/replies.js";
import { everyState } from "../support/states.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-user-login";
const answerWith = (remember_me: boolean) =>
  POST({ component: COMPONENT, remember_me });

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("asks by its title, for the person who is there", async () => {
    const it = await standing(challenge(COMPONENT));
    expect(words(at(it.frame, "[role=heading]"))).to.equal("Stay signed in?");
    expect(at(it.stage, "form").getAttribute("aria-label")).to.equal(
      "Stay signed in?",
    );
    expect(words(at(it.stage, ".flow-user-name"))).to.equal("jdoe");
  });

  for (const [answer, remember_me] of [
    ["Yes", true],
    ["No", false],
  ] as const) {
    it(`sends remember_me: ${String(remember_me)} for “${answer}”, and nothing else`, async () => {
      const it = await standing(challenge(COMPONENT));
      (await it.ready(answer)).click();
      await it.server.request(1);
      expect(it.sent).to.deep.equal([GET(), answerWith(remember_me)]);
    });
  }

  it("knows which button was pressed where FormData does not take it, as in Chrome 111", async () => {
    const { FormData: known } = globalThis;
    globalThis.FormData = new Proxy(known, {
      construct: (target, [form]) => new target(form as HTMLFormElement),
    });
    const it = await standing(challenge(COMPONENT));
    (await it.ready("Yes")).click();
    globalThis.FormData = known;
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(answerWith(true));
  });

  it("takes one answer: while that is on its way both buttons rest", async () => {
    const it = await standing(challenge(COMPONENT), { redirect: "manual" });
    (await it.ready("Yes")).click();
    await it.server.request(1);
    await it.element.updateComplete;
    for (const answer of ["Yes", "No"]) {
      const resting = button(it.stage, answer);
      expect(resting.getAttribute("aria-disabled"), answer).to.equal("true");
      expect(resting.disabled, answer).to.equal(false);
      resting.click();
    }
    await it.answer(end());
    await quiet();
    expect(it.sent).to.have.length(2);
  });

  it("shows what the server has against the answer, once", async () => {
    const it = await standing(challenge(COMPONENT));
    const reader = new ScreenReader(it.element);
    (await it.ready("No")).click();
    await it.show(challenge(COMPONENT, {}, "rejected"));
    expect(reader.said).to.deep.equal(["Must be a valid boolean."]);
    expect(words(at(it.stage, "[role=alert]"))).to.equal(
      "Must be a valid boolean.",
    );
  });
});
