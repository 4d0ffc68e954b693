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

  it("asks with its title, and shows the user", async () => {
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

  it("knows the pressed button if FormData does not accept it, as in Chrome 111", async () => {
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

  it("takes one answer, and disables both buttons while it is in flight", async () => {
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

  it("shows the server’s error once", async () => {
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
