import { expect } from "@open-wc/testing";
import sinon from "sinon";
import { ScreenReader } from "../support/announcements.js";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { everyState } from "../support/states.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-email";
const mail = (state?: "sent again") => challenge(COMPONENT, {}, state);
const OPENED = "I have opened the link";
const REQUESTED =
  "Requested. It may take a minute; look among the spam too. You can ask again in 30 seconds.";

const again = ({ stage }: Stand) =>
  at<HTMLButtonElement>(stage, ".flow-actions button:nth-of-type(2)");
const text = ({ stage }: Stand) => words(at(stage, ".flow-status-text"));

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("shows instructions, and sends nothing automatically", async () => {
    const it = await standing(mail());
    expect(words(at(it.stage, ".flow-status-title"))).to.equal(
      "Check your inbox",
    );
    expect(text(it)).to.equal(
      "If an account matches, we sent it an email with a link. Open the link to go on.",
    );
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("never shows the success message as an error", async () => {
    const it = await standing(mail("sent again"));
    expect(it.stage.querySelector("[role=alert]") === null).to.equal(true);
    expect(it.stage.textContent).not.to.include("email-sent");
  });

  it("shows the address that was typed in this run", async () => {
    const it = stand();
    await it.show(
      challenge("ak-stage-identification", { user_fields: ["email"] }),
    );
    at<HTMLInputElement>(it.stage, "[name=uid_field]").value =
      "ada@example.com";
    at<HTMLButtonElement>(it.stage, "[type=submit]").click();
    await it.show(mail());
    expect(text(it)).to.equal(
      "If ada@example.com has an account, we sent it an email with a link. Open the link to go on.",
    );
  });

  it("does not show a typed text that is not an address", async () => {
    const it = stand();
    await it.show(
      challenge("ak-stage-identification", { user_fields: ["username"] }),
    );
    at<HTMLInputElement>(it.stage, "[name=uid_field]").value = "ada";
    at<HTMLButtonElement>(it.stage, "[type=submit]").click();
    await it.show(mail());
    expect(text(it)).not.to.include("ada");
  });

  describe("sends the mail again", () => {
    let clock: sinon.SinonFakeTimers;
    beforeEach(() => {
      clock = sinon.useFakeTimers({
        toFake: ["Date", "setInterval", "clearInterval"],
      });
    });
    afterEach(() => clock.restore());

    it("only after a while, and announces that once", async () => {
      const it = await standing(mail());
      expect(words(again(it))).to.equal("Send again in 0:30");
      again(it).click();
      clock.tick(29_000);
      await it.until(() => words(again(it)) === "Send again in 0:01");
      again(it).click();
      await quiet();
      expect(it.sent).to.deep.equal([GET()]);

      clock.tick(1_000);
      await it.until(() => words(again(it)) === "Send again");
      const reader = new ScreenReader(it.element);
      again(it).focus();
      again(it).click();
      await it.answer(mail("sent again"));
      await it.until(() => words(again(it)) === "Send again in 0:30");
      expect(it.sent).to.deep.equal([GET(), POST({ component: COMPONENT })]);
      clock.tick(5_000);
      await it.until(() => words(again(it)) === "Send again in 0:25");
      expect(reader.said).to.deep.equal([REQUESTED]);
      expect(document.activeElement === again(it)).to.equal(true);
      expect(words(at(it.stage, ".flow-note"))).to.equal(REQUESTED);
    });

    it("at once if the request was lost", async () => {
      const it = await standing(mail());
      clock.tick(30_000);
      await it.until(() => words(again(it)) === "Send again");
      again(it).click();
      await it.answer(new TypeError("no network"));
      await it.error();
      expect(words(again(it))).to.equal("Send again");
    });
  });

  it("fetches the challenge once when the person has opened the link, and stays if it is unchanged", async () => {
    const it = await standing(mail());
    const { stage } = it;
    button(stage, OPENED).click();
    await it.answer(mail());
    await it.until(() => it.frame.querySelector("[aria-busy=false]"));
    await quiet();
    expect(it.stage === stage).to.equal(true);
    expect(it.sent).to.deep.equal([GET(), GET()]);
  });

  for (const [what, reply] of [
    ["another form", challenge("ak-stage-prompt")],
    ["the question behind the link", challenge("ak-stage-consent")],
    ["the beginning", challenge("ak-stage-identification")],
    ["the end", { component: "xak-flow-redirect", to: "/" }],
  ] as const) {
    it(`ends in favour of the other tab if ${what} arrives`, async () => {
      const it = await standing(mail());
      button(it.stage, OPENED).click();
      await it.answer(reply);
      const end = await it.finished();
      expect(words(at(it.frame, "[role=heading]"))).to.equal(
        "Continued in another tab",
      );
      expect(words(end)).to.equal("You can close this one. Start over");
      expect(it.element.querySelector("form") === null).to.equal(true);
      expect(it.events).not.to.include("flow-redirect");
      expect(it.sent).to.deep.equal([GET(), GET()]);
    });
  }
});
