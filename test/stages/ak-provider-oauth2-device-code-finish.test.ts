import { expect } from "@open-wc/testing";
import { at, challenge, GET, standing, words } from "../support/executor.js";
import { everyState } from "../support/states.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-provider-oauth2-device-code-finish";

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("says that the device is connected, has nothing to press and sends nothing", async () => {
    const it = await standing(challenge(COMPONENT));
    expect(words(at(it.stage, ".flow-status-title"))).to.equal(
      "Device connected",
    );
    expect(it.stage.querySelector("button, a") === null).to.equal(true);
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
  });
});
