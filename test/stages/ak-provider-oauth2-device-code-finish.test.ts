import { expect } from "@open-wc/testing";
import { at, challenge, standing, words } from "../support/executor.js";
import { everyState } from "../support/states.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-provider-oauth2-device-code-finish";

describe(COMPONENT, () => {
  everyState(COMPONENT);

  for (const [title, heading] of [
    ["Redirecting to TV App", "TV App is connected"],
    ["Redirecting to TV App...", "TV App is connected"],
    ["Redirecting to %(app)s", "Device connected"],
    ["تطبيق التلفاز", "Device connected"],
    [undefined, "Device connected"],
  ] as const)
    it(`names the connected device under one heading: ${title}`, async () => {
      const { flow_info, ...reply } = challenge(COMPONENT);
      const it = await standing({
        ...reply,
        ...(title && { flow_info: { ...flow_info, title } }),
      });
      expect(words(at(it.frame, "[role=heading]"))).to.equal(heading);
      expect(words(it.stage)).to.equal(
        "You can close this page and go on with your device. Enter another code",
      );
    });

  it("sends nothing, and links to the form for the next code", async () => {
    const place = { baseUrl: "/auth/" };
    const it = await standing(challenge(COMPONENT), {}, place);
    expect(at<HTMLAnchorElement>(it.stage, "a").href).to.equal(
      `${location.origin}/auth/device`,
    );
    await quiet();
    expect(it.sent).to.have.lengthOf(1);
  });
});
