import { expect } from "@open-wc/testing";
import sinon from "sinon";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  standing,
  words,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";
import { next, quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-endpoint-agent";
const EXTENSION = "authentik-platform-sso";
const asked = challenge(COMPONENT);

/** The messages posted to the page. */
const posted = async () => {
  for (;;) {
    const { data, origin, source } = await next<MessageEvent<unknown>>(
      window,
      "message",
    );
    const isOurs =
      typeof data === "object" && data !== null && "_ak_ext" in data;
    if (isOurs) return { data, origin, source };
  }
};
const hears = (data: object, more: MessageEventInit = {}) =>
  dispatchEvent(
    new MessageEvent("message", {
      data,
      origin: location.origin,
      source: window,
      ...more,
    }),
  );

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("asks the extension on this page, and sends its answer once", async () => {
    const asking = posted();
    const it = await standing(asked);
    expect(await asking).to.deep.include({
      data: { _ak_ext: EXTENSION, challenge: asked.challenge },
      origin: location.origin,
    });
    expect(it.sent).to.deep.equal([GET()]);
    hears({ _ak_ext: EXTENSION, response: "eyJ.agent.jwt" });
    hears({ _ak_ext: EXTENSION, response: "eyJ.another" });
    await it.server.request(1);
    await quiet();
    expect(it.sent.slice(1)).to.deep.equal([
      POST({ component: COMPONENT, response: "eyJ.agent.jwt" }),
    ]);
  });

  it("ignores messages from other sources", async () => {
    const it = await standing(asked);
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const response = "forged";
    hears({ _ak_ext: EXTENSION, response }, { source: frame.contentWindow });
    hears({ _ak_ext: EXTENSION, response }, { origin: "https://evil.example" });
    hears({ _ak_ext: "another", response });
    hears({ response });
    hears({ _ak_ext: EXTENSION, challenge: asked.challenge });
    for (const odd of ["", 12, {}, undefined])
      hears({ _ak_ext: EXTENSION, response: odd });
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
    frame.remove();
  });

  describe("after no response", () => {
    let clock: sinon.SinonFakeTimers;
    beforeEach(() => {
      clock = sinon.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    });
    afterEach(() => clock.restore());

    it("answers when the server’s time limit is over, not before, and once", async () => {
      const it = await standing(asked);
      await clock.tickAsync(asked.challenge_idle_timeout * 1_000 - 1);
      expect(it.sent).to.deep.equal([GET()]);
      await clock.tickAsync(1);
      await it.server.request(1);
      expect(it.sent.at(-1)).to.deep.equal(
        POST({ component: COMPONENT, response: null }),
      );
      hears({ _ak_ext: EXTENSION, response: "late" });
      await quiet();
      expect(it.sent).to.have.lengthOf(2);
    });

    it("does not answer after its removal, and never in a preview", async () => {
      const it = await standing(asked);
      it.element.remove();
      const other = await preview(asked);
      await clock.tickAsync(60_000);
      hears({ _ak_ext: EXTENSION, response: "eyJ.agent.jwt" });
      await quiet();
      expect(it.sent).to.deep.equal([GET()]);
      expect(other.sent).to.deep.equal([]);
    });

    it("shows why the answer was refused, and asks again only on a press", async () => {
      const it = await standing(asked);
      hears({ _ak_ext: EXTENSION, response: "garbage" });
      (await it.server.request(1)).answer(challenge(COMPONENT, {}, "rejected"));
      await it.until(() => it.stage.querySelector("[role=alert]"));
      expect(words(at(it.stage, "[role=alert]"))).to.equal(
        "Invalid challenge response",
      );
      expect(words(at(it.stage, ".flow-status-title"))).to.equal(
        "Your device was not confirmed",
      );
      await clock.tickAsync(60_000);
      expect(it.sent).to.have.lengthOf(2);
      const asking = posted();
      await it.until(() => it.frame.querySelector("[aria-busy=false]"));
      button(it.stage, "Try again").click();
      (await it.server.request(2)).answer({ ...asked, challenge: "eyJ.new" });
      expect(await asking).to.deep.include({
        data: { _ak_ext: EXTENSION, challenge: "eyJ.new" },
      });
      expect(it.sent.at(-1)).to.equal(GET());
      await it.until(() => !it.stage.querySelector("[role=alert]"));
    });
  });
});
