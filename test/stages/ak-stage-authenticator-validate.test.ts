import { expect } from "@open-wc/testing";
import sinon from "sinon";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  putIn,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";
import {
  asked,
  code,
  COMPONENT,
  device,
  EMPTY,
  INVALID,
  lead,
} from "../support/validate.js";
import { quiet } from "../support/wait.js";

const put = (it: Stand, text: string) => putIn(it, "code", text);
const send = ({ stage }: Stand) =>
  at<HTMLButtonElement>(stage, "[type=submit]").click();

describe(COMPONENT, () => {
  everyState(COMPONENT);

  describe("a code", () => {
    it("is sent as text without blanks and dashes, in ASCII digits, by itself or on submit", async () => {
      const it = await standing(asked());
      put(it, "٠٤٢ ٩-17");
      send(it);
      await it.server.request(1);
      expect(it.sent[1]).to.deep.equal(
        POST({ component: COMPONENT, code: "042917" }),
      );
    });

    for (const [text, sent] of [
      ["००१२३४", "001234"],
      ["\u200E001\u2068234\u2069\u200B", "001234"],
      ["００１－２３４", "001234"],
    ] as const)
      it(`is sent in ASCII digits for ${JSON.stringify(text)}`, async () => {
        const it = await standing(asked());
        put(it, text);
        send(it);
        await it.server.request(1);
        expect(it.sent[1]).to.deep.equal(
          POST({ component: COMPONENT, code: sent }),
        );
      });

    it("is not sent if it is empty", async () => {
      const it = await standing(asked());
      put(it, " - ");
      send(it);
      const error = await it.until(() => it.stage.querySelector(".flow-error"));
      expect(words(error)).to.equal("Enter the code.");
      expect(it.sent).to.deep.equal([GET()]);
    });

    it("stays and is selected after a rejection, and from the second rejection on, a text advises to wait", async () => {
      const it = await standing(asked());
      for (const seconds of [undefined, 2, 4, 8]) {
        put(it, "123456");
        send(it);
        await it.show({ ...asked(), ...INVALID });
        const { value, selectionStart, selectionEnd } = code(it);
        expect([value, selectionStart, selectionEnd]).to.deep.equal([
          "123456",
          0,
          6,
        ]);
        expect(document.activeElement === code(it)).to.equal(true);
        const help = it.stage.querySelector(".flow-help");
        expect(help ? words(help) : undefined).to.equal(
          seconds &&
            `If you are sure of this code, wait ${seconds} seconds and try the same one again.`,
        );
      }
    });
  });

  describe("a code by mail or message", () => {
    it("is requested once, and the server’s “error” is not shown", async () => {
      const it = await standing(asked("text message"));
      await it.server.request(1);
      expect(it.sent[1]).to.deep.equal(
        POST({
          component: COMPONENT,
          selected_challenge: device("text message", "sms"),
        }),
      );
      expect(lead(it)).to.equal("Sending a code…");
      await it.answer({ ...asked("text message"), ...EMPTY });
      await it.until(
        () =>
          lead(it) ===
          "We sent a code to your phone. You can ask again in 30 seconds.",
      );
      expect(it.stage.querySelector("[role=alert]") === null).to.equal(true);
      it.element.lang = "de";
      await quiet();
      expect(it.sent).to.have.lengthOf(2);
    });

    it("is submitted automatically at six digits, once for each value", async () => {
      const it = await standing(asked("e-mail"));
      await it.answer({ ...asked("e-mail"), ...EMPTY });
      await it.until(() =>
        lead(it).startsWith("We sent a code to d***@e******.com."),
      );
      put(it, "०४२९१");
      put(it, "०४२९१७\u200E");
      await it.server.request(2);
      expect(it.sent[2]).to.deep.equal(
        POST({ component: COMPONENT, code: "042917" }),
      );
      await it.show({ ...asked("e-mail"), ...INVALID });
      put(it, "042917");
      await quiet();
      expect(it.sent).to.have.lengthOf(3);
      put(it, "042918");
      await it.server.request(3);
    });

    it("is sent after the pending request if it was typed during that request", async () => {
      const it = await standing(asked("text message"));
      await it.server.request(1);
      put(it, "042917");
      await quiet();
      expect(it.sent).to.have.lengthOf(2);
      await it.answer({ ...asked("text message"), ...EMPTY });
      await it.server.request(2);
      expect(it.sent[2]).to.deep.equal(
        POST({ component: COMPONENT, code: "042917" }),
      );
    });

    it("can be requested again at once if it could not be sent, and the provider’s message is shown", async () => {
      const it = await standing(asked("text message"));
      await it.server.request(1);
      await it.show(asked("text message not sent"));
      expect(words(at(it.stage, "[role=alert]"))).to.equal(
        "The number is unreachable.",
      );
      expect(lead(it)).to.equal("No code was sent.");
      button(it.stage, "Send again").click();
      await it.server.request(2);
      expect(it.sent[2]).to.deep.equal(it.sent[1]);
    });

    it("can be requested again after a while, which is announced once", async () => {
      const clock = sinon.useFakeTimers({
        toFake: ["Date", "setInterval", "clearInterval"],
      });
      const it = await standing(asked("text message"));
      await it.answer({ ...asked("text message"), ...EMPTY });
      await it.until(() => lead(it).startsWith("We sent"));
      const again = button(it.stage, "Send again in 0:30");
      again.click();
      clock.tick(30_000);
      await it.element.updateComplete;
      await quiet();
      expect(it.sent).to.have.lengthOf(2);
      button(it.stage, "Send again").click();
      await it.server.request(2);
      expect(it.sent[2]).to.deep.equal(it.sent[1]);
      clock.restore();
    });

    it("is not requested in a preview", async () => {
      const it = await preview(asked("text message"));
      await quiet();
      expect(it.server.requests).to.have.lengthOf(0);
    });

    it("is replaced by any other challenge of the server", async () => {
      const it = await standing(asked("text message"));
      await it.server.request(1);
      await it.show(challenge("ak-stage-identification"));
      expect(it.stage.localName).to.equal("ak-stage-identification");
    });
  });
});
