import { expect } from "@open-wc/testing";
import {
  at,
  challenge,
  stand,
  standing,
  type Stand,
} from "../support/executor.js";
import { end } from "../support/replies.js";
import { quiet } from "../support/wait.js";

const first = () => challenge("ak-stage-identification");
const second = () => challenge("ak-stage-password");

/** Name or tag of the focused element, in the innermost tree. */
function focused(): string {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement)
    ({ activeElement } = activeElement.shadowRoot);
  return activeElement?.getAttribute("name") ?? activeElement?.localName ?? "";
}

/** The flow continues with the password. */
async function goOn(it: Stand): Promise<void> {
  void it.element.respond({ uid_field: "mira" });
  await it.show(second());
}

/** A field of the page, outside the executor. */
function pagesOwnField(): HTMLInputElement {
  const field = document.createElement("input");
  field.name = "search";
  document.body.append(field);
  return field;
}

describe("the focus", () => {
  beforeEach(() => (document.activeElement as HTMLElement | null)?.blur());
  afterEach(() => {
    for (const field of document.querySelectorAll("[name=search]"))
      field.remove();
  });

  it("does not move at the first challenge", async () => {
    await standing(first());
    expect(focused()).to.equal("body");
  });

  it("moves to the first challenge with autofocus", async () => {
    const it = stand();
    it.element.setAttribute("autofocus", "");
    await it.show(first());
    expect(focused()).to.equal("uid_field");
  });

  for (const autofocus of [true, false])
    it(`goes to the end of a flow that asks nothing, ${autofocus ? "where" : "but not unless"} the page wants it to`, async () => {
      const it = stand({ autofocus, redirect: "manual" });
      await it.answer(end());
      const panel = await it.finished();
      await quiet();
      expect(panel.contains(it.frame.activeElement)).to.equal(autofocus);
    });

  for (const component of [
    "ak-stage-captcha",
    "ak-provider-iframe-logout",
  ] as const)
    it(`goes into a question without a field or button: ${component}`, async () => {
      const it = await standing(challenge(component), { autofocus: true });
      expect(it.stage.contains(document.activeElement)).to.equal(true);
      expect(document.activeElement?.getAttribute("aria-label")).to.not.be
        .empty;
    });

  it("moves to a later challenge from inside the element, and if no element has the focus", async () => {
    for (const inside of [true, false]) {
      const it = await standing(first());
      if (inside) at(it.stage, "[name=uid_field]").focus();
      await goOn(it);
      expect(focused()).to.equal("password");
      it.element.remove();
    }
  });

  it("stays in a field of the page", async () => {
    const it = await standing(first(), { autofocus: true });
    pagesOwnField().focus();
    await goOn(it);
    expect(focused()).to.equal("search");
  });

  it("stays in a field of the page if the executor is in a shadow root", async () => {
    const host = document.createElement("div");
    document.body.append(host);
    const parent = host.attachShadow({ mode: "open" });
    const it = await standing(first(), {}, { parent });
    pagesOwnField().focus();
    await goOn(it);
    expect(focused()).to.equal("search");
    host.remove();
  });

  it("moves to a later challenge in a shadow root", async () => {
    const host = document.createElement("div");
    document.body.append(host);
    const parent = host.attachShadow({ mode: "open" });
    const it = await standing(first(), {}, { parent });
    at(it.stage, "[name=uid_field]").focus();
    await goOn(it);
    expect(focused()).to.equal("password");
    host.remove();
  });

  it("stays in the field while the same form stays", async () => {
    const it = await standing(second());
    at(it.stage, "[name=password]").focus();
    void it.element.retry();
    await it.show(second());
    expect(focused()).to.equal("password");
  });

  it("does not move when the page updates the element", async () => {
    const it = await standing(first(), { autofocus: true });
    pagesOwnField().focus();
    it.element.terms = { uid: "Who?" };
    it.element.theme = "dark";
    await quiet();
    expect(focused()).to.equal("search");
  });

  it("moves to the end of the flow", async () => {
    const it = await standing(second(), { redirect: "manual" });
    at(it.stage, "[name=password]").focus();
    void it.element.respond({ password: "p" });
    await it.answer({ component: "xak-flow-redirect", to: "/page/home" });
    await it.finished();
    expect(focused()).to.equal("a");
  });

  it("stays in a field of the page at the end of the flow", async () => {
    const it = await standing(second(), { redirect: "manual" });
    pagesOwnField().focus();
    void it.element.respond({ password: "p" });
    await it.answer({ component: "xak-flow-redirect", to: "/page/home" });
    await it.finished();
    expect(focused()).to.equal("search");
  });
});
