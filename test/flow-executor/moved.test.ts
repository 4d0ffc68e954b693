import { expect } from "@open-wc/testing";
import sinon from "sinon";
import "../../src/inspector/index.js";
import {
  asked as captcha,
  forgetCaptchas,
  human,
  page,
  script,
} from "../support/captcha.js";
import { Credentials } from "../support/credentials.js";
import {
  button,
  challenge,
  putIn,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { asked as validate } from "../support/validate.js";
import { quiet, until } from "../support/wait.js";

afterEach(() => sinon.restore());
const move = ({ element }: Stand) => document.body.prepend(element);
const flow_info = {
  ...challenge("ak-stage-password").flow_info,
  background: "",
  background_themed_urls: null,
};
const plain = { flow_info } as object;
before(async () => {
  await Promise.all([
    import("../../src/frame/notices.js"),
    import("../../src/frame/end-and-errors.js"),
  ]);
});

describe("an element that moves in the document", () => {
  it("keeps the form, even if the page empties it in the same task", async () => {
    const it = await standing(challenge("ak-stage-password", plain));
    await quiet();
    await quiet();
    await quiet();
    it.element.remove();
    it.element.replaceChildren();
    document.body.append(it.element);
    await quiet();
    await quiet();
    expect(it.element.querySelector("ak-stage-password") !== null).to.equal(
      true,
    );
  });

  it("keeps the form that the page has emptied before", async () => {
    const it = await standing(challenge("ak-stage-password", plain));
    await quiet();
    await quiet();
    await quiet();
    it.element.replaceChildren();
    document.body.prepend(it.element);
    await quiet();
    await quiet();
    expect(it.element.querySelector("ak-stage-password") !== null).to.equal(
      true,
    );
  });

  it("does not open a cancelled dialog for passkeys again", async () => {
    const credentials = new Credentials();
    const it = await standing(validate("passkey"));
    (await credentials.call(0)).fail("NotAllowedError");
    await quiet();
    const before = words(it.stage);
    move(it);
    await quiet();
    await quiet();
    expect(credentials.calls).to.have.lengthOf(1);
    expect(words(it.stage)).to.equal(before);
  });

  it("hears no more of the captcha of before", async () => {
    forgetCaptchas();
    const it = await standing(
      captcha(script("recaptcha"), { interactive: true }),
    );
    await human(it);
    const old = page.drawn?.[0]?.parameters as Record<string, () => void>;
    move(it);
    await until(
      () =>
        (page.drawn?.length ?? 0) > 1 &&
        it.element.querySelector(".flow-foreign button"),
      it.element,
    );
    await quiet();
    for (let n = 0; n < 4; n++) old["error-callback"]?.();
    await quiet();
    expect(it.stage.querySelector("[role=alert]") === null).to.equal(true);
  });

  it("adds no mark in the inspector", async () => {
    const it = stand();
    const inspector = Object.assign(document.createElement("flow-inspector"), {
      target: it.element,
    });
    document.body.prepend(inspector);
    await it.show(challenge("ak-stage-identification"));
    await quiet();
    const before = inspector.entries.length;
    document.body.append(inspector);
    await quiet();
    const n = inspector.entries.length;
    inspector.remove();
    expect(n).to.equal(before);
  });

  describe("with a clock", () => {
    let clock: sinon.SinonFakeTimers;
    beforeEach(() => {
      clock = sinon.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    });
    afterEach(() => clock.restore());
    it("says that a reply takes long", async () => {
      const it = await standing(challenge("ak-stage-password", plain));
      putIn(it, "password", "typed");
      button(it.stage, "Continue").click();
      await it.server.request(1);
      await quiet();
      await quiet();
      await quiet();
      move(it);
      await quiet();
      await clock.tickAsync(30_000);
      await it.element.updateComplete;
      await quiet();
      expect(
        [...it.frame.querySelectorAll("[part=message]")].map(words),
      ).to.have.lengthOf(1);
    });
  });
});
