import { expect } from "@open-wc/testing";
import sinon from "sinon";
import type { FlowQuestionEvent, FlowResponseEvent } from "../../src/index.js";
import { asked as withSource, Popup } from "../support/popup.js";
import {
  button,
  challenge,
  putIn,
  stand,
  standing,
  type Stand,
} from "../support/executor.js";
import { next, quiet } from "../support/wait.js";

afterEach(() => sinon.restore());
const posts = ({ server }: Stand) =>
  server.requests.filter(({ method }) => method === "POST");

describe("a removed element", () => {
  it("sends no answer that waited for the page", async () => {
    const it = await standing(challenge("ak-stage-password"));
    let go!: () => void;
    it.element.addEventListener("flow-response", (event: FlowResponseEvent) =>
      event.waitUntil(new Promise<void>((resolve) => (go = resolve))),
    );
    putIn(it, "password", "typed");
    button(it.stage, "Continue").click();
    await quiet();
    it.element.remove();
    await quiet();
    go();
    await quiet();
    expect(posts(it)).to.have.lengthOf(0);
  });

  it("does not block other flows with an answer that waited for the page", async () => {
    const one = await standing(challenge("ak-stage-password"));
    let go!: () => void;
    one.element.addEventListener("flow-response", (event: FlowResponseEvent) =>
      event.waitUntil(new Promise<void>((resolve) => (go = resolve))),
    );
    putIn(one, "password", "typed");
    button(one.stage, "Continue").click();
    await quiet();
    one.element.remove();
    await quiet();
    go();
    await quiet();
    one.server.requests[1]?.answer(
      challenge("ak-stage-authenticator-validate", {}, "normal"),
    );
    await quiet();
    const two = stand({ slug: "other" });
    await two.element.updateComplete;
    await quiet();
    await quiet();
    expect(two.element.error?.code).to.equal(undefined);
  });

  it("sends no answer to a question of before", async () => {
    const it = stand();
    let asked: FlowQuestionEvent | undefined;
    it.element.addEventListener("flow-question", (event: FlowQuestionEvent) => {
      event.preventDefault();
      asked = event;
    });
    await it.answer(challenge("ak-stage-consent"));
    await quiet();
    it.element.remove();
    await quiet();
    void asked?.respond({ token: "x" });
    await quiet();
    expect(posts(it)).to.have.lengthOf(0);
  });

  for (const removed of [false, true])
    it(`lets no stage answer automatically: ${removed}`, async () => {
      sessionStorage.clear();
      const it = stand();
      if (removed)
        it.element.addEventListener("flow-challenge", () =>
          it.element.remove(),
        );
      const shown = next(it.element, "flow-challenge");
      await it.answer(
        challenge("ak-provider-saml-native-logout", { is_complete: true }),
      );
      await shown;
      await quiet();
      await quiet();
      expect(posts(it)).to.have.lengthOf(removed ? 0 : 1);
    });

  for (const removed of [false, true])
    it(`lets no stage leave the page: ${removed}`, async () => {
      const it = stand();
      const leaves: string[] = [];
      it.element.addEventListener("flow-redirect", (event) => {
        leaves.push(event.reason);
        event.preventDefault();
      });
      if (removed)
        it.element.addEventListener("flow-challenge", () =>
          it.element.remove(),
        );
      const shown = next(it.element, "flow-challenge");
      await it.answer(challenge("ak-stage-autosubmit"));
      await shown;
      await quiet();
      await quiet();
      expect(leaves).to.have.lengthOf(removed ? 0 : 1);
    });

  it("opens no window of a source", async () => {
    const it = await standing(withSource());
    it.element.sources = "popup";
    await it.element.updateComplete;
    const open = sinon
      .stub(window, "open")
      .callsFake(() => new Popup() as unknown as Window);
    button(it.stage, "H Continue with Harbour").click();
    it.element.remove();
    await import("../../src/frame/source-window.js");
    await quiet();
    await quiet();
    expect(open.callCount).to.equal(0);
  });
});
