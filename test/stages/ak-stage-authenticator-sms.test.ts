import { expect } from "@open-wc/testing";
import sinon from "sinon";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  putIn,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { everyState } from "../support/states.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-authenticator-sms";

const enter = (it: Stand, text: string) =>
  putIn(it, "phone_number", text).form?.requestSubmit();

describe(COMPONENT, () => {
  everyState(COMPONENT);

  for (const [text, phone_number] of [
    ["+49 (151) 12-34 56.78", "+4915112345678"],
    ["+49 (0)151 2345678", "+491512345678"],
    ["0049 151 2345678", "+491512345678"],
    ["tel:+49-151-2345678", "+491512345678"],
    ["+39 (0)6 1234 5678", "+390612345678"],
    ["+٩٦٦٥٠١٢٣٤٥٦٧", "+966501234567"],
    ["＋８１ ９０－１２３４－５６７８", "+819012345678"],
    ["\u202A+49 151 2345678\u202C", "+491512345678"],
  ] as const)
    it(`sends the number in E.164 format: ${JSON.stringify(text)}`, async () => {
      const it = await standing(challenge(COMPONENT));
      enter(it, text);
      await it.server.request(1);
      expect(it.sent[1]).to.deep.equal(
        POST({ component: COMPONENT, phone_number }),
      );
    });

  it("moves the focus from the number to the code, but not out of a field of the page", async () => {
    const page = document.createElement("input");
    for (const elsewhere of [false, true]) {
      const it = await standing(challenge(COMPONENT));
      putIn(it, "phone_number", "+4915112345678").focus();
      at<HTMLFormElement>(it.stage, "form").requestSubmit();
      if (elsewhere) {
        document.body.append(page);
        page.focus();
      }
      await it.show(challenge(COMPONENT, {}, "number accepted"));
      const expected = elsewhere ? page : at(it.stage, "[name=code]");
      expect(document.activeElement === expected).to.equal(true);
      it.element.remove();
    }
    page.remove();
  });

  it("ties an error of the whole answer to its only field", async () => {
    const it = await standing(challenge(COMPONENT, {}, "code wrong"));
    const field = at(it.stage, "input:not([hidden])");
    const about = (field.getAttribute("aria-describedby") ?? "").split(" ");
    expect(about).to.include(at(it.stage, "[role=alert]").id);
  });

  it("does not guess the country", async () => {
    const it = await standing(challenge(COMPONENT));
    enter(it, "0151 12345678");
    const error = await it.until(() => it.stage.querySelector(".flow-error"));
    expect(words(error)).to.equal(
      "Enter the number with a plus sign and the country code.",
    );
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("stays at the number if the provider refused it, and shows the provider’s message", async () => {
    const it = await standing(challenge(COMPONENT));
    enter(it, "+4915112345678");
    await it.server.request(1);
    await it.show(challenge(COMPONENT, {}, "provider's raw answer"));
    at(it.stage, "[name=phone_number]");
    expect(words(at(it.stage, "[role=alert]"))).to.include("error");
  });

  it("sends the same number again after a while, and stays at the code", async () => {
    const clock = sinon.useFakeTimers({
      toFake: ["Date", "setInterval", "clearInterval"],
    });
    try {
      const it = await standing(challenge(COMPONENT));
      enter(it, "+4915112345678");
      await it.server.request(1);
      await it.show(challenge(COMPONENT, {}, "number accepted"));
      at(it.stage, "[name=code]");
      button(it.stage, "Send again in 0:30").click();
      await quiet();
      expect(it.sent).to.have.lengthOf(2);
      clock.tick(30_000);
      await it.element.updateComplete;
      await quiet();
      button(it.stage, "Send again").click();
      await it.server.request(2);
      expect(it.sent[2]).to.deep.equal(it.sent[1]);
      await it.answer(challenge(COMPONENT, {}, "number accepted"));
      await quiet();
      at(it.stage, "[name=code]");
      expect(it.stage.querySelector("[role=alert]") === null).to.equal(true);
    } finally {
      clock.restore();
    }
  });
});
