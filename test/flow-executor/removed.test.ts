import { expect } from "@open-wc/testing";
import sinon from "sinon";
import type { Component } from "../../src/protocol/index.js";
import { flowInfo } from "../../src/testing/fixtures/flow-info.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import { challenge, standing } from "../support/executor.js";
import { quiet } from "../support/wait.js";

const sandbox = sinon.createSandbox();
afterEach(() => sandbox.restore());

/** Watches the window and the document. Returns the types of the listeners that were added and not removed. */
function watched(): () => string[] {
  const targets = [window, document].map((target) => ({
    added: sandbox.spy(target, "addEventListener"),
    removed: sandbox.spy(target, "removeEventListener"),
  }));
  const left = ({ added, removed }: (typeof targets)[number]) =>
    added.getCalls().filter((add) => {
      const [type, listener, options] = add.args;
      const isRemoved = removed
        .getCalls()
        .some(
          (remove) =>
            remove.calledAfter(add) &&
            remove.args[0] === type &&
            remove.args[1] === listener,
        );
      const isAborted =
        typeof options === "object" && options.signal?.aborted === true;
      return !isRemoved && !isAborted;
    });
  return () => {
    const types = targets.flatMap(left).map(({ args: [type] }) => type);
    return [...new Set(types)].sort();
  };
}

/** These leave the page at once. */
const LEAVE = [
  "xak-flow-redirect",
  "ak-stage-autosubmit",
  "ak-provider-saml-native-logout",
];
const COMPONENTS = (Object.keys(fixtures) as Component[]).filter(
  (component) => !LEAVE.includes(component),
);

const frames = async () => {
  for (let nth = 0; nth < 3; nth++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  await quiet();
};

const flow_info = flowInfo("Welcome", {
  layout: "sidebar_left_frame_background",
  background: "/pages/news.html",
});

describe("a removed element", () => {
  for (const component of COMPONENTS)
    it(`leaves no listener on the page: ${component}`, async () => {
      const left = watched();
      const it = await standing(challenge(component, { flow_info }));
      await frames();
      it.element.remove();
      // A framework may still set a property.
      it.element.theme = "dark";
      await frames();
      expect(left()).to.deep.equal([]);
    });

  it("has its listeners again after a move", async () => {
    const left = watched();
    const it = await standing(challenge("ak-stage-password", { flow_info }));
    await frames();
    const before = left();
    document.body.prepend(it.element);
    await frames();
    expect(left()).to.deep.equal(before);
  });
});
