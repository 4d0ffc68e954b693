import { expect } from "@open-wc/testing";
import sinon from "sinon";
import {
  button,
  challenge,
  GET,
  POST,
  putIn,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import {
  asked,
  choose,
  COMPONENT,
  INVALID,
  lead,
  refused,
} from "../support/validate.js";
import { quiet } from "../support/wait.js";

const put = (it: Stand, text: string) => putIn(it, "code", text);

describe(`${COMPONENT}: a code that was sent, and a page that is loaded again`, () => {
  const KEY = "flow-executor:code-sent";
  const ago = (seconds: number) =>
    sessionStorage.setItem(
      KEY,
      String(performance.timeOrigin - seconds * 1_000),
    );
  /** A clock that shows the time at which this page was loaded. */
  const atLoad = () =>
    sinon.useFakeTimers({
      now: Math.ceil(performance.timeOrigin),
      toFake: ["Date", "setInterval", "clearInterval"],
    });
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    sessionStorage.clear();
    clock = atLoad();
  });
  afterEach(() => {
    clock.restore();
    sessionStorage.clear();
  });

  for (const [state, text] of [
    ["text message", "We sent a code to your phone."],
    ["e-mail", "We sent a code to d***@e******.com."],
  ] as const)
    it(`does not ask for another one within 30 seconds: ${state}`, async () => {
      ago(12);
      const it = await standing(asked(state));
      await quiet();
      expect(it.sent).to.deep.equal([GET()]);
      expect(lead(it)).to.equal(text);
      const again = button(it.stage, "Send again in 0:18");
      again.click();
      clock.tick(18_000);
      await it.element.updateComplete;
      await quiet();
      expect(it.sent).to.deep.equal([GET()]);
      again.click();
      await it.server.request(1);
      expect(it.sent[1]?.[0]).to.equal(POST({})[0]);
      expect(words(again)).to.equal("Send again");
    });

  it("has the code of before sent", async () => {
    ago(12);
    const it = await standing(asked("text message"));
    put(it, "042917");
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(
      POST({ component: COMPONENT, code: "042917" }),
    );
  });

  it("asks for one after 30 seconds", async () => {
    ago(31);
    const it = await standing(asked("text message"));
    await it.server.request(1);
    expect(it.sent).to.have.lengthOf(2);
  });

  it("asks for one where a name was typed since: it may be somebody else", async () => {
    ago(12);
    const it = await standing(challenge("ak-stage-identification"));
    void it.element.respond({ uid_field: "mira" });
    await it.show(asked("text message"));
    await it.server.request(2);
    expect(it.sent).to.have.lengthOf(3);
  });

  it("asks for one where the person chooses another device", async () => {
    ago(12);
    const it = await standing(asked("none used before"));
    await choose(it, "Text message");
    await it.server.request(1);
    expect(sessionStorage.getItem(KEY)).to.equal(null);
  });

  it("finds nothing but the time", async () => {
    const it = await standing(asked("text message"));
    await it.server.request(1);
    expect(Object.entries(sessionStorage)).to.deep.equal([
      [KEY, String(Date.now())],
    ]);
  });

  it("finds nothing where no code was sent, or it was used", async () => {
    const unsent = await standing(asked("text message"));
    await unsent.answer(asked("text message not sent"));
    await unsent.until(() => lead(unsent) === "No code was sent.");
    expect(sessionStorage.getItem(KEY)).to.equal(null);
    unsent.element.remove();

    ago(12);
    const used = await standing(asked("text message"));
    put(used, "042917");
    await used.show(challenge("ak-stage-user-login"));
    expect(sessionStorage.getItem(KEY)).to.equal(null);
  });

  it("finds nothing where the page did not let the request be sent", async () => {
    const it = stand();
    it.element.addEventListener("flow-response", (event) =>
      event.preventDefault(),
    );
    await it.show(asked("e-mail"));
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
    expect(sessionStorage.getItem(KEY)).to.equal(null);
  });

  it("finds it where a form whose code was not sent updates later", async () => {
    const unsent = await standing(asked("e-mail"));
    const notSent = refused("non_field_errors", "No mail server.");
    await unsent.answer({ ...asked("e-mail"), ...notSent });
    await unsent.until(() => lead(unsent) === "No code was sent.");
    unsent.element.remove();
    ago(12);
    // For example, its background is loaded only now.
    unsent.element.requestUpdate();
    await unsent.element.updateComplete;
    await quiet();
    expect(sessionStorage.getItem(KEY)).to.not.equal(null);
  });

  it("finds it where the code was wrong", async () => {
    ago(12);
    const it = await standing(asked("text message"));
    put(it, "042917");
    await it.show({ ...asked("text message"), ...INVALID });
    expect(sessionStorage.getItem(KEY)).to.not.equal(null);
  });
});
