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
  type Stand,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-authenticator-duo";
const asked = challenge(COMPONENT);
const PATH = `/api/v3/stages/authenticator/duo/${asked.stage_uuid}/enrollment_status/`;

describe(COMPONENT, () => {
  everyState(COMPONENT);

  describe("polls the server every three seconds", () => {
    let clock: sinon.SinonFakeTimers;
    beforeEach(() => {
      clock = sinon.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    });
    afterEach(() => clock.restore());

    /** The next poll, as soon as it is due. */
    async function question(it: Stand, index: number, after = 3_000) {
      // The next pause starts after the last reply was read.
      await quiet();
      await clock.tickAsync(after - 1);
      expect(it.server.requests).to.have.lengthOf(index);
      await clock.tickAsync(1);
      return it.server.request(index);
    }
    const reply = (duo_response: string) => ({ duo_response });

    it("and continues automatically when the phone is connected", async () => {
      const it = await standing(asked);
      const first = await question(it, 1);
      expect(first.method).to.equal("POST");
      expect(first.body).to.equal(undefined);
      expect(first.url.replace(location.origin, "")).to.equal(PATH);
      first.answer(reply("waiting"));
      (await question(it, 2)).answer(reply("success"));
      await it.server.request(3);
      expect(it.sent.at(-1)).to.deep.equal(POST({ component: COMPONENT }));
      await clock.tickAsync(60_000);
      expect(it.server.requests).to.have.lengthOf(4);
    });

    it("and stops when the code has expired", async () => {
      const it = await standing(asked);
      (await question(it, 1)).answer(reply("invalid"));
      await it.until(() => it.stage.querySelector("[role=alert]"));
      expect(words(at(it.stage, "[role=alert] p"))).to.equal(
        "This code has expired. Start over to get a new one.",
      );
      await clock.tickAsync(60_000);
      expect(it.server.requests).to.have.lengthOf(2);
      button(it.stage, "Start over").click();
      await it.server.request(2);
    });

    for (const status of [400, 404, 405])
      it(`and stops if the server responds with ${status}, until the person retries`, async () => {
        const it = await standing(asked);
        (await question(it, 1)).answer(new Response(null, { status }));
        await it.until(() => it.stage.querySelector("[role=alert]"));
        expect(words(at(it.stage, "[role=alert] p"))).to.equal(
          "It could not be checked whether your phone is connected.",
        );
        await clock.tickAsync(60_000);
        expect(it.server.requests).to.have.lengthOf(2);
        button(it.stage, "Try again").click();
        await question(it, 2);
      });

    it("and less often while there is no response", async () => {
      const it = await standing(asked);
      (await question(it, 1)).answer(new TypeError("no"));
      await it.until(() => it.stage.querySelector("[role=alert]"));
      (await question(it, 2, 6_000)).answer(new TypeError("no"));
      await quiet();
      (await question(it, 3, 12_000)).answer(reply("waiting"));
      await it.until(() => !it.stage.querySelector("[role=alert]"));
      await question(it, 4);
    });

    it("but not while the page is hidden, after the stage was removed, or in a preview", async () => {
      const it = await standing(asked);
      const hidden = sinon.stub(document, "hidden").value(true);
      document.dispatchEvent(new Event("visibilitychange"));
      await clock.tickAsync(60_000);
      expect(it.server.requests).to.have.lengthOf(1);
      hidden.restore();
      document.dispatchEvent(new Event("visibilitychange"));
      const asking = await it.server.request(1);
      document.dispatchEvent(new Event("visibilitychange"));
      await quiet();
      expect(it.server.requests).to.have.lengthOf(2);
      it.element.remove();
      expect(asking.signal?.aborted).to.equal(true);
      const other = await preview(asked);
      // Moving the element connects it again.
      document.body.append(other.element);
      await clock.tickAsync(60_000);
      expect(it.server.requests).to.have.lengthOf(2);
      expect(other.server.requests).to.have.lengthOf(0);
      expect(it.sent.slice(0, 1)).to.deep.equal([GET()]);
    });
  });

  it("shows the picture and a link for this device", async () => {
    const it = await preview(challenge(COMPONENT, {}, "picture at hand"));
    const { alt, src } = at<HTMLImageElement>(it.stage, "img.flow-qr");
    expect(alt).to.equal("QR code");
    expect(src).to.match(/^data:image/);
    expect(at(it.stage, ".flow-app-link a").getAttribute("href")).to.equal(
      asked.activation_code,
    );
  });
});
