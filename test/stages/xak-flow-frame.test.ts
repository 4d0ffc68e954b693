import { expect } from "@open-wc/testing";
import type { FrameChallenge } from "../../src/protocol/index.js";
import {
  at,
  challenge,
  GET,
  POST,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "xak-flow-frame";
const DONE = {
  message: "submit",
  source: "goauthentik.io",
  context: "flow-executor",
};
const asked = (more: Partial<FrameChallenge> = {}) =>
  challenge(COMPONENT, { url: "/page/frame", ...more });
const frameOf = ({ stage }: Stand) => at<HTMLIFrameElement>(stage, "iframe");

function say(data: unknown, source: Window | null, origin = location.origin) {
  dispatchEvent(new MessageEvent("message", { data, source, origin }));
}

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("shows a status while the frame is invisible", async () => {
    const it = await standing(asked({ loading_overlay: true }));
    const frame = frameOf(it);
    expect(words(it.stage)).to.equal("Verifying your browser...");
    expect(frame.src).to.equal(`${location.origin}/page/frame`);
    expect(frame.getAttribute("aria-hidden")).to.equal("true");
    expect(frame.getBoundingClientRect().width).to.equal(1);
  });

  it("shows the frame with a name if it has visible content", async () => {
    const it = await standing(asked({ loading_overlay: false }));
    const frame = frameOf(it);
    expect(frame.title).to.equal("Verifying your browser...");
    expect(frame.getBoundingClientRect().height).to.be.above(200);
    expect(words(it.stage)).to.equal("");
  });

  it("answers once, when the frame itself reports that it is done", async () => {
    const it = await standing(asked());
    const { contentWindow } = frameOf(it);
    say(DONE, contentWindow);
    say(DONE, contentWindow);
    await it.show(challenge("ak-stage-password"));
    await quiet();
    expect(it.sent).to.deep.equal([GET(), POST({ component: COMPONENT })]);
  });

  it("ignores other senders and other messages", async () => {
    const it = await standing(asked());
    const { contentWindow } = frameOf(it);
    say(DONE, window);
    say(DONE, null);
    say(DONE, contentWindow, "https://evil.example");
    for (const data of [
      undefined,
      null,
      "submit",
      { ...DONE, message: "load" },
      { ...DONE, source: "evil" },
      { ...DONE, context: "evil" },
    ]) {
      say(data, contentWindow);
    }
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("does not frame another site", async () => {
    for (const url of ["https://evil.example/", "javascript:alert(1)"]) {
      const it = await standing(asked({ url }));
      expect(it.stage.querySelector("iframe"), url).to.not.exist;
      expect(words(it.stage)).to.contain("The way on was not safe");
      it.element.remove();
    }
  });

  it("sends no answer in a preview", async () => {
    const it = await preview(asked());
    say(DONE, frameOf(it).contentWindow);
    await quiet();
    expect(it.sent).to.deep.equal([]);
  });
});
