import { expect } from "@open-wc/testing";
import sinon from "sinon";
import type { FlowQuestionEvent, FlowResponseEvent } from "../../src/index.js";
import {
  button,
  challenge,
  putIn,
  stand,
  standing,
} from "../support/executor.js";
import { quiet, warnings } from "../support/wait.js";

afterEach(() => sinon.restore());
const never = new Promise<never>(() => undefined);

describe("a run after another one, or a question after another one", () => {
  it("an answer that waits for the page for ever does not block the next run", async () => {
    const it = await standing(challenge("ak-stage-password"));
    const block = (event: FlowResponseEvent) => event.waitUntil(never);
    it.element.addEventListener("flow-response", block, { once: true });
    putIn(it, "password", "typed");
    button(it.stage, "Continue").click();
    await quiet();
    it.element.remove();
    await quiet();
    document.body.append(it.element);
    await it.answer(challenge("ak-stage-password"));
    await quiet();
    await quiet();
    expect(it.element.pending).to.equal(false);
  });

  it("nor the form after a start over", async () => {
    const it = await standing(challenge("ak-stage-password"));
    it.element.addEventListener(
      "flow-response",
      (event: FlowResponseEvent) => event.waitUntil(never),
      { once: true },
    );
    putIn(it, "password", "typed");
    button(it.stage, "Continue").click();
    await quiet();
    void it.element.restart();
    await it.answer(new Response(null, { status: 302 }));
    await quiet();
    await it.answer(challenge("ak-stage-identification"));
    await quiet();
    await quiet();
    expect(it.stage.localName).to.equal("ak-stage-identification");
    expect(it.element.pending).to.equal(false);
  });

  it("the code of an answered question does not hold the next form", async () => {
    let fail: ((error: Error) => void) | undefined;
    const it = stand({
      stages: {
        "ak-stage-consent": () => new Promise((_, reject) => (fail = reject)),
      },
    });
    it.element.addEventListener("flow-question", (event: FlowQuestionEvent) => {
      if (event.challenge.component === "ak-stage-consent")
        void event.respond({ token: "t" });
    });
    await it.show(challenge("ak-stage-identification"));
    void it.element.respond({ uid_field: "ada" });
    await it.answer(challenge("ak-stage-consent"));
    await it.answer(
      challenge("ak-stage-identification", { application_pre: "Wiki" }),
    );
    await quiet();
    await quiet();
    const before = it.element.pending;
    await warnings(async () => {
      fail?.(new Error("lost"));
      await quiet();
      await quiet();
    });
    expect(before).to.equal(false);
    expect(it.element.error).to.equal(undefined);
  });

  it("a stage of the page that fails late says nothing over another form", async () => {
    const it = await standing(challenge("ak-stage-identification"));
    let fail: ((error: Error) => void) | undefined;
    it.element.stages = {
      "ak-stage-identification": () =>
        new Promise((_, reject) => (fail = reject)),
    };
    await it.element.updateComplete;
    await quiet();
    void it.element.respond({ uid_field: "ada" });
    await it.show(challenge("ak-stage-password"));
    await warnings(async () => {
      fail?.(new Error("lost"));
      await quiet();
      await quiet();
    });
    expect(fail !== undefined).to.equal(true);
    expect(it.element.error).to.equal(undefined);
  });

  it("a form of before does not stay when a new start fails", async () => {
    const it = await standing(challenge("ak-stage-password"));
    it.element.remove();
    await quiet();
    document.body.append(it.element);
    await it.answer(new TypeError("lost"));
    await it.error();
    expect(it.element.querySelector("ak-stage-password")).to.equal(null);
  });

  it("nor when another flow cannot be started", async () => {
    const it = await standing(challenge("ak-stage-password"));
    it.element.slug = "other";
    await it.answer(new TypeError("lost"));
    await it.error();
    expect(it.element.querySelector("ak-stage-password")).to.equal(null);
  });
});
