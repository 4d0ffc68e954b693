import { expect } from "@open-wc/testing";
import {
  at,
  challenge,
  putIn,
  standing,
  type Stand,
} from "../support/executor.js";
import { next, quiet } from "../support/wait.js";

const first = () => challenge("ak-stage-identification");
const second = () => challenge("ak-stage-password");

/** A person in the first form answers; `look` looks when the focus moves. */
async function goOn<T>(it: Stand, look: () => T): Promise<T> {
  at(it.stage, "[name=uid_field]").focus();
  void it.element.respond({ uid_field: "mira" });
  const moved = next(it.element, "focusin").then(look);
  await it.show(second());
  return moved;
}

describe("a replaced stage with the focus", () => {
  it("stays on the page until the focus is in the next stage", async () => {
    const it = await standing(first());
    const old = it.stage;
    const seen = await goOn(it, () => ({
      stays: old.isConnected,
      focus: document.activeElement?.getAttribute("name"),
    }));
    expect(seen).to.deep.equal({ stays: true, focus: "password" });
    await it.until(() => !old.isConnected);
    expect([...it.element.children]).to.deep.equal([it.stage]);
  });

  it("is invisible and takes no space", async () => {
    const it = await standing(first());
    const old = it.stage;
    const seen = await goOn(it, () => ({
      height: old.getBoundingClientRect().height,
      opacity: getComputedStyle(old).opacity,
      overflow: getComputedStyle(old).overflowY,
    }));
    expect(seen).to.deep.equal({ height: 0, opacity: "0", overflow: "clip" });
  });

  it("has no names and ids with which a field could be found", async () => {
    const it = await standing(first());
    const old = it.stage;
    const found = await goOn(it, () => old.querySelectorAll("[name], [id]"));
    expect(found).to.have.length(0);
  });

  it("is removed one task after the focus has moved, before flow-challenge", async () => {
    const it = await standing(first());
    const old = it.stage;
    const told = next(it.element, "flow-challenge").then(
      () => !old.isConnected,
    );
    await goOn(it, () => undefined);
    expect(await told).to.equal(true);
  });

  it("has its requests ignored", async () => {
    const it = await standing(first());
    const old = it.stage;
    await goOn(it, () => {
      const detail = { do: "respond", response: { uid_field: "again" } };
      old.dispatchEvent(new CustomEvent("stage-request", { detail }));
      at<HTMLFormElement>(old, "form").requestSubmit();
    });
    await quiet();
    expect(it.sent).to.have.length(2);
  });

  it("is removed at once if the focus is elsewhere", async () => {
    const it = await standing(first());
    const old = it.stage;
    const went = next(it.element, "flow-challenge").then(
      () => !old.isConnected,
    );
    void it.element.respond({ uid_field: "mira" });
    await it.show(second());
    expect(await went).to.equal(true);
  });

  it("is removed at the end of the run, after the focus has moved to the end", async () => {
    const it = await standing(first(), { redirect: "manual" });
    const old = it.stage;
    at(old, "[name=uid_field]").focus();
    void it.element.respond({ uid_field: "mira" });
    await it.answer({ component: "xak-flow-redirect", to: "/page/home" });
    await it.until(() => !old.isConnected);
    await it.until(() => it.element.shadowRoot?.activeElement);
    expect([...it.element.children]).to.have.length(0);
  });

  it("is complete when the flow returns to it, at once or later", async () => {
    for (const later of [false, true]) {
      const it = await standing(first());
      const form = it.stage;
      putIn(it, "uid_field", "mira").focus();
      void it.element.respond({ uid_field: "mira" });
      await it.show(challenge("ak-stage-flow-error"));
      if (later) await it.until(() => !form.isConnected);
      void it.element.retry();
      await it.show(first());
      expect(it.stage === form).to.equal(true);
      const field = at<HTMLInputElement>(form, "[name=uid_field]");
      expect(field.value).to.equal("mira");
      expect(field.labels).to.have.length(1);
      expect(form.getBoundingClientRect().height).to.be.above(40);
      // It is not removed by the timer of its first leave.
      at(form, "[name=uid_field]").focus();
      void it.element.respond({ uid_field: "mira" });
      await it.show(second());
      await it.until(() => !form.isConnected);
      it.element.remove();
    }
  });
});
