import { expect } from "@open-wc/testing";
import sinon from "sinon";
import type { FlowQuestionEvent, FlowResponseEvent } from "../../src/index.js";
import { asked as withSource, Popup } from "../support/popup.js";
import {
  button,
  challenge,
  GET,
  putIn,
  stand,
  standing,
  type Stand,
} from "../support/executor.js";
import { next, quiet } from "../support/wait.js";

afterEach(() => sinon.restore());

/** A removed element whose answer waits for the page, until `go` is called. */
async function removed(): Promise<{ it: Stand; go: () => void }> {
  const it = await standing(challenge("ak-stage-password"));
  let go!: () => void;
  const work = new Promise<void>((resolve) => (go = resolve));
  it.element.addEventListener("flow-response", (event: FlowResponseEvent) =>
    event.waitUntil(work),
  );
  putIn(it, "password", "typed");
  button(it.stage, "Continue").click();
  await quiet();
  it.element.remove();
  await quiet();
  return { it, go };
}

describe("a removed element", () => {
  it("sends no answer that waited for the page", async () => {
    const { it, go } = await removed();
    go();
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("does not block other flows with an answer that waited for the page", async () => {
    const { it, go } = await removed();
    go();
    await quiet();
    it.server.requests[1]?.answer(challenge("ak-stage-authenticator-validate"));
    await quiet();
    const other = stand({ slug: "other" });
    await other.server.request(0);
    expect(other.element.error?.code).to.equal(undefined);
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
    expect(it.sent).to.deep.equal([GET()]);
  });

  for (const isRemoved of [false, true])
    it(
      isRemoved
        ? "lets no stage answer automatically"
        : "that is not removed lets a stage answer",
      async () => {
        sessionStorage.clear();
        const it = stand();
        if (isRemoved)
          it.element.addEventListener("flow-challenge", () =>
            it.element.remove(),
          );
        const shown = next(it.element, "flow-challenge");
        await it.answer(
          challenge("ak-provider-saml-native-logout", { is_complete: true }),
        );
        await shown;
        if (!isRemoved) await it.server.request(1);
        await quiet();
        expect(it.sent).to.have.lengthOf(isRemoved ? 1 : 2);
      },
    );

  for (const isRemoved of [false, true])
    it(
      isRemoved
        ? "lets no stage leave the page"
        : "that is not removed lets a stage leave the page",
      async () => {
        const it = stand();
        const leaves: string[] = [];
        it.element.addEventListener("flow-redirect", (event) => {
          leaves.push(event.reason);
          event.preventDefault();
        });
        if (isRemoved)
          it.element.addEventListener("flow-challenge", () =>
            it.element.remove(),
          );
        const shown = next(it.element, "flow-challenge");
        const left = next(it.element, "flow-redirect");
        await it.answer(challenge("ak-stage-autosubmit"));
        await shown;
        if (!isRemoved) await left;
        await quiet();
        expect(leaves).to.have.lengthOf(isRemoved ? 0 : 1);
      },
    );

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
