/** A reply that takes long: `ten-seconds.test.ts` shows that the card says so in every state. */
import { expect } from "@open-wc/testing";
import sinon from "sinon";
import { ScreenReader } from "../support/announcements.js";
import {
  at,
  button,
  CANCEL,
  challenge,
  GET,
  POST,
  putIn,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-password";
const asked = () => challenge(COMPONENT);
const SLOW = "This takes longer than usual. Try again Start over";
const told = ({ frame }: Stand) =>
  [...frame.querySelectorAll("[part=message]")].map(words);

describe("a reply that takes long", () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => clock.restore());

  const pass = async (it: Stand, time: number) => {
    await clock.tickAsync(time);
    await it.element.updateComplete;
    await quiet();
  };

  /** A password was sent, and ten seconds have passed. */
  async function waiting(): Promise<Stand> {
    const it = await standing(asked());
    putIn(it, "password", "typed");
    button(it.stage, "Continue").click();
    await it.server.request(1);
    await pass(it, 9_900);
    expect(told(it)).to.deep.equal([]);
    return it;
  }

  it("is said once, and no more when it comes", async () => {
    const it = await waiting();
    const reader = new ScreenReader(it.element);
    await pass(it, 100);
    expect(told(it)).to.deep.equal([SLOW]);
    await pass(it, 30_000);
    expect(reader.said).to.have.length(1);
    await it.show(challenge("ak-stage-dummy"));
    expect(told(it)).to.deep.equal([]);
    expect(it.sent).to.have.length(2);
  });

  it("is not awaited where the person tries again: it is looked where the flow is", async () => {
    const it = await waiting();
    await pass(it, 100);
    button(at(it.frame, "[part=message]"), "Try again").click();
    await it.element.updateComplete;
    expect(told(it)).to.deep.equal([]);
    const [, late] = it.server.requests;
    await pass(it, 2_000);
    expect(late?.outcome).to.equal("aborted");
    (await it.server.request(2)).answer(asked());
    await it.until(() => it.frame.querySelector("[aria-busy=false]"));
    expect(it.sent).to.deep.equal([
      GET(),
      POST({ component: COMPONENT, password: "typed" }),
      GET(),
    ]);
    const field = at<HTMLInputElement>(it.stage, "[name=password]");
    expect(field.value).to.equal("typed");
    expect(told(it)).to.deep.equal([]);
  });

  it("can be left for the beginning", async () => {
    const it = await waiting();
    await pass(it, 100);
    button(at(it.frame, "[part=message]"), "Start over").click();
    await pass(it, 2_000);
    await it.server.request(2);
    expect(it.sent[2]).to.equal(CANCEL);
  });

  it("is said again where the next one takes long too", async () => {
    const it = stand();
    await pass(it, 10_000);
    expect(told(it)).to.deep.equal([SLOW]);
    button(at(it.frame, "[part=message]"), "Try again").click();
    await pass(it, 9_000);
    expect(told(it)).to.deep.equal([]);
    await pass(it, 1_000);
    expect(told(it)).to.deep.equal([SLOW]);
  });

  it("is not said in an element that was removed, even if it updates later", async () => {
    const never = new Promise<string>(() => undefined);
    const it = stand({ stages: { [COMPONENT]: () => never } });
    await it.answer(asked());
    await quiet();
    it.element.remove();
    await quiet();
    it.element.theme = "dark";
    await pass(it, 10_000);
    expect(told(it)).to.deep.equal([]);
  });

  it("is the person’s own business while their phone asks them", async () => {
    const it = await standing(
      challenge("ak-stage-authenticator-validate", {}, "push"),
    );
    button(it.stage, "Send a push").click();
    await it.server.request(1);
    await pass(it, 20_000);
    expect(told(it)).to.deep.equal([]);
    expect(words(it.stage)).to.contain("Waiting for your phone");
    expect(button(it.stage, "Cancel").disabled).to.equal(false);
  });
});
