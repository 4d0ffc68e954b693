import { expect, fixture, html } from "@open-wc/testing";
import { focusFirst, focusWithin } from "../../src/platform/focus.js";

const focused = async (content: ReturnType<typeof html>) => {
  focusFirst(await fixture(html`<div>${content}</div>`));
  return document.activeElement?.id;
};

describe("focusFirst", () => {
  for (const [what, content] of [
    [
      "what is wrong",
      html`<input /><input aria-invalid="true" id="x" />
        <p data-autofocus tabindex="-1"></p>`,
    ],
    [
      "what asks for it",
      html`<input />
        <p data-autofocus tabindex="-1" id="x"></p>`,
    ],
    [
      "what can be filled in",
      html`<button></button><input type="hidden" /><input hidden /><input
          readonly
        /><input id="x" />`,
    ],
    [
      "a choice",
      html`<a href="#"></a
        ><select id="x"></select>`,
    ],
    ["what can be pressed", html`<a></a><button id="x"></button>`],
  ] as const) {
    it(`moves the focus to ${what}`, async () => {
      expect(await focused(content)).to.equal("x");
    });
  }

  it("does not move the focus if there is no target", async () => {
    const { activeElement } = document;
    await focused(html`<p>Only text</p>`);
    expect(document.activeElement === activeElement).to.equal(true);
  });
});

describe("focusWithin", () => {
  it("finds the focus inside, not outside", async () => {
    const box = await fixture(html`<div><input /></div>`);
    expect(focusWithin(box) === undefined).to.equal(true);
    const input = box.querySelector("input");
    input?.focus();
    expect(focusWithin(box) === input).to.equal(true);
  });

  it("finds the focus inside a shadow root", async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: "closed" });
    root.innerHTML = "<form><button></button></form><button></button>";
    const [inside, outside] = root.querySelectorAll("button");
    const form = root.querySelector("form");
    if (!form) throw new Error("There is no form.");
    outside?.focus();
    expect(focusWithin(form) === undefined).to.equal(true);
    inside?.focus();
    expect(focusWithin(form) === inside).to.equal(true);
  });
});
