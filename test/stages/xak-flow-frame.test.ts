import { expect } from "@open-wc/testing";
import sinon from "sinon";
import type { FrameChallenge } from "../../src/protocol/index.js";
import {
  at,
  button,
  CANCEL,
  challenge,
  GET,
  POST,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";
import { next, quiet, warnings } from "../support/wait.js";

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

  describe("whose page never says that it is done", () => {
    let clock: sinon.SinonFakeTimers;
    const long = async (it: Stand) => {
      await clock.tickAsync(10_000);
      await it.element.updateComplete;
      await quiet();
    };
    beforeEach(() => {
      clock = sinon.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    });
    afterEach(() => clock.restore());

    it("shows a message after ten seconds, and loads the frame again on a press", async () => {
      const it = await standing(asked({ loading_overlay: true }));
      const before = frameOf(it).contentWindow;
      await clock.tickAsync(9_900);
      expect(it.stage.querySelector("[role=alert]") === null).to.equal(true);
      await long(it);
      expect(words(at(it.stage, "[role=alert]"))).to.equal(
        "This takes longer than usual. A content blocker, the browser or the network may have stopped it. Allow it for this page, or try another network. Try again Start over",
      );
      expect(words(it.stage)).to.contain("Verifying your browser...");
      button(it.stage, "Try again").click();
      await it.until(() => frameOf(it).contentWindow !== before);
      expect(it.stage.querySelector("[role=alert]") === null).to.equal(true);
      say(DONE, frameOf(it).contentWindow);
      await it.server.request(1);
      expect(it.sent[1]).to.deep.equal(POST({ component: COMPONENT }));
    });

    it("still receives messages, and starts over on a press", async () => {
      const it = await standing(asked({ loading_overlay: true }));
      await long(it);
      button(it.stage, "Start over").click();
      await it.server.request(1);
      expect(it.sent).to.deep.equal([GET(), CANCEL]);
    });

    it("alarms no one who sees it, and may have to do something there", async () => {
      const it = await standing(asked({ loading_overlay: false }));
      await long(it);
      expect(it.stage.querySelector("[role=alert]") === null).to.equal(true);
      expect(words(it.stage)).to.equal(
        "This takes longer than usual. Try again Start over",
      );
    });

    it("does not count the time in which it cannot be seen", async () => {
      const it = await standing(asked({ loading_overlay: true }));
      it.element.style.display = "none";
      await long(it);
      it.element.style.display = "";
      await clock.tickAsync(9_000);
      expect(it.stage.querySelector("[role=alert]") === null).to.equal(true);
      await long(it);
      expect(words(it.stage)).to.contain("This takes longer than usual.");
    });
  });

  for (const [what, url] of [
    // Without this property, an error page is only noticed ten seconds later.
    ...("responseStatus" in PerformanceResourceTiming.prototype
      ? ([["nothing", "/pages/none.html"]] as const)
      : []),
    ["the page of the application itself", "/pages/sign-in.html"],
  ] as const)
    it(`says at once that a proxy answers with ${what}, and tries again when told to`, async () => {
      const it = stand();
      const told = await warnings(async () => {
        await it.show(asked({ url, loading_overlay: true }));
        await it.until(() => it.stage.querySelector("[role=alert]"));
      });
      expect(words(it.stage)).to.match(
        /^The check could not be loaded .* Try again Start over$/,
      );
      expect(it.stage.querySelector("iframe") === null).to.equal(true);
      expect(told.join()).to.contain(url);
      await warnings(async () => {
        button(it.stage, "Try again").click();
        const frame = await it.until(() => it.stage.querySelector("iframe"));
        await next(frame, "load");
        await it.until(() => it.stage.querySelector("[role=alert]"));
      });
      expect(it.sent).to.deep.equal([GET()]);
    });

  it("frames no other site", async () => {
    for (const url of ["https://evil.example/", "javascript:alert(1)"]) {
      const it = await standing(asked({ url }));
      expect(it.stage.querySelector("iframe"), url).to.not.exist;
      expect(words(it.stage)).to.contain("The way on was not safe");
      expect(button(it.stage, "Start over").disabled).to.equal(false);
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
