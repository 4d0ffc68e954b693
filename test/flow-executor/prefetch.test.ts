import { expect } from "@open-wc/testing";
import sinon from "sinon";
import { at, challenge, standing, type Stand } from "../support/executor.js";
import { quiet } from "../support/wait.js";

const links = () => [
  ...document.head.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]"),
];
const chunks = () => links().map(({ href }) => href.split("/").at(-1));
const likely = ["ak-stage-password.js", "xak-flow-redirect.js"];

describe("the code of what is likely to come next", () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    clock.restore();
    for (const link of links()) link.remove();
  });

  async function asked(): Promise<Stand> {
    const it = await standing(challenge("ak-stage-identification"));
    // The code that does it comes after the form.
    await import("../../src/later.js");
    await quiet();
    return it;
  }
  const type = ({ stage }: Stand) =>
    at(stage, "[name=uid_field]").dispatchEvent(
      new InputEvent("input", { bubbles: true }),
    );

  it("is not fetched at once", async () => {
    await asked();
    clock.tick(2_999);
    expect(chunks()).to.deep.equal([]);
  });

  it("is fetched when it has been quiet for three seconds, and runs nothing", async () => {
    await asked();
    clock.tick(3_000);
    expect(chunks()).to.deep.equal(likely);
    for (const link of links()) expect(link.crossOrigin).to.equal("anonymous");
    expect(customElements.get("ak-stage-password")).to.equal(undefined);
  });

  it("is fetched at the first input, once", async () => {
    const it = await asked();
    type(it);
    expect(chunks()).to.deep.equal(likely);
    type(it);
    clock.tick(10_000);
    expect(chunks()).to.deep.equal(likely);
  });

  it("is fetched once for two executors", async () => {
    await asked();
    await asked();
    clock.tick(3_000);
    expect(chunks()).to.deep.equal(likely);
  });

  it("is not fetched for an executor that is gone", async () => {
    const it = await asked();
    it.element.remove();
    await quiet();
    clock.tick(3_000);
    expect(chunks()).to.deep.equal([]);
  });
});
