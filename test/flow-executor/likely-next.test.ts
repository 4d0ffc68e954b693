import { expect } from "@open-wc/testing";
import sinon from "sinon";
import { at, challenge, standing, type Stand } from "../support/executor.js";

const has = (tag: string) => customElements.get(tag) !== undefined;

// The order matters, because code that has run stays loaded.
describe("the code of the stages that are likely to come next", () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => clock.restore());

  const asked = () => standing(challenge("ak-stage-identification"));
  const type = ({ stage }: Stand) =>
    at(stage, "[name=uid_field]").dispatchEvent(
      new InputEvent("input", { bubbles: true }),
    );

  it("is not loaded at once, nor for an executor that is gone", async () => {
    const it = await asked();
    clock.tick(2_999);
    it.element.remove();
    await Promise.resolve();
    clock.tick(10_000);
    clock.restore();
    await import("../../src/stages/ak-stage-dummy.js");
    expect(has("ak-stage-password")).to.equal(false);
  });

  it("is loaded at the first input", async () => {
    const it = await asked();
    type(it);
    await customElements.whenDefined("ak-stage-password");
    await customElements.whenDefined("xak-flow-redirect");
    expect(it.stage.localName).to.equal("ak-stage-identification");
  });

  it("is loaded when there was no input for three seconds", async () => {
    await standing(challenge("ak-stage-password"));
    clock.tick(3_000);
    await customElements.whenDefined("ak-stage-user-login");
    await customElements.whenDefined("ak-stage-authenticator-validate");
  });
});
