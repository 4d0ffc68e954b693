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

/** A stage of the page whose code comes late, and fails. */
class LateCode {
  #asked!: () => void;
  #fail!: (error: Error) => void;
  /** Resolves when the element loads the code. */
  readonly wanted = new Promise<void>((resolve) => (this.#asked = resolve));

  readonly load = () => {
    this.#asked();
    return new Promise<never>((_, reject) => (this.#fail = reject));
  };

  async fails(): Promise<void> {
    await warnings(async () => {
      this.#fail(new Error("lost"));
      await quiet();
      await quiet();
    });
  }
}

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
    await it.show(challenge("ak-stage-password"));
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
    await it.show(challenge("ak-stage-identification"));
    expect(it.stage.localName).to.equal("ak-stage-identification");
    expect(it.element.pending).to.equal(false);
  });

  it("the code of an answered question does not hold the next form", async () => {
    const code = new LateCode();
    const it = stand({ stages: { "ak-stage-consent": code.load } });
    it.element.addEventListener("flow-question", (event: FlowQuestionEvent) => {
      if (event.challenge.component === "ak-stage-consent")
        void event.respond({ token: "t" });
    });
    await it.show(challenge("ak-stage-identification"));
    void it.element.respond({ uid_field: "ada" });
    await it.answer(challenge("ak-stage-consent"));
    await code.wanted;
    await it.show(
      challenge("ak-stage-identification", { application_pre: "Wiki" }),
    );
    expect(it.element.pending).to.equal(false);
    await code.fails();
    expect(it.element.error).to.equal(undefined);
  });

  it("a stage of the page that fails late says nothing over another form", async () => {
    const code = new LateCode();
    const it = await standing(challenge("ak-stage-identification"));
    it.element.stages = { "ak-stage-identification": code.load };
    await code.wanted;
    void it.element.respond({ uid_field: "ada" });
    await it.show(challenge("ak-stage-password"));
    await code.fails();
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
