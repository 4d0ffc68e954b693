import { expect } from "@open-wc/testing";
import {
  at,
  challenge,
  POST,
  stand,
  standing,
  words,
  type Properties,
} from "../support/executor.js";
import { flowInfo } from "../../src/testing/fixtures/flow-info.js";
import { lost } from "../support/replies.js";
import { accessible } from "../support/states.js";
import { next, quiet, warnings } from "../support/wait.js";

const asked = (title = "Welcome") =>
  challenge("ak-stage-password", { flow_info: flowInfo(title) });
const shown = (properties: Properties = {}) => standing(asked(), properties);
const styleOf = (element: Element) => getComputedStyle(element);

describe("the frame of <flow-executor>", () => {
  for (const part of [
    "frame",
    "card",
    "header",
    "logo",
    "title",
    "stage",
    "footer",
    "progress",
  ]) {
    it(`lets the page style its part ${part}`, async () => {
      const it = await shown();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `flow-executor::part(${part}) { scroll-margin: 7px !important }`,
      );
      document.adoptedStyleSheets.push(sheet);
      const found = at(it.frame, `[part=${part}]`);
      expect(styleOf(found).scrollMarginTop).to.equal("7px");
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
        (each) => each !== sheet,
      );
    });
  }

  it("has slots for the page’s content", async () => {
    const it = stand();
    for (const slot of ["logo", "before", "after", "footer", "loading"]) {
      const child = document.createElement("b");
      child.slot = slot;
      child.textContent = slot;
      it.element.append(child);
    }
    const seen = () =>
      [...it.element.querySelectorAll("b")]
        .filter((each) => each.getClientRects().length > 0)
        .map(words);
    await it.element.updateComplete;
    expect(seen()).to.deep.equal([
      "logo",
      "before",
      "after",
      "footer",
      "loading",
    ]);
    await it.show(asked());
    expect(seen()).to.deep.equal(["logo", "before", "after", "footer"]);
    it.element.slug = "other";
    await warnings(async () => {
      await it.answer(lost());
      await it.error();
    });
    expect(seen()).not.to.include("loading");
  });

  it("puts the stage first among the element’s children", async () => {
    const it = stand();
    it.element.innerHTML = "<b slot=footer>Footer</b>";
    await it.show(asked());
    expect(it.element.firstElementChild === it.stage).to.equal(true);
    expect(it.stage.slot).to.equal("stage");
    expect(it.stage.shadowRoot).to.equal(null);
  });

  it("shows the flow’s title as a heading of the level that the page sets", async () => {
    const it = await shown();
    const title = at(it.frame, "[role=heading]");
    expect(words(title)).to.equal("Welcome");
    expect(title.getAttribute("aria-level")).to.equal("1");
    it.element.setAttribute("heading-level", "4");
    await it.element.updateComplete;
    expect(at(it.frame, "[role=heading]").getAttribute("aria-level")).to.equal(
      "4",
    );
    expect(at(it.stage, "form").getAttribute("aria-label")).to.equal("Welcome");
  });

  it("has no heading if there is no title", async () => {
    const it = stand();
    await it.element.updateComplete;
    expect(it.frame.querySelector("[role=heading]")).to.not.exist;
    await it.show(asked(""));
    expect(it.frame.querySelector("[role=heading]")).to.not.exist;
    await accessible(it.element);
  });

  it("keeps the last title that the server sent", async () => {
    const it = await shown();
    void it.element.respond({ password: "p" });
    const { flow_info: _, ...rest } = challenge("ak-stage-access-denied");
    await it.show(rest);
    void it.element.restart();
    await it.answer(new Response(null, { status: 302 }));
    const { flow_info: __, ...again } = asked();
    await it.show(again);
    expect(words(at(it.frame, "[role=heading]"))).to.equal("Welcome");
  });

  it("has no card and no title in the bare layout", async () => {
    const it = await shown({ layout: "bare" });
    expect(at(it.frame, "[role=heading]").getClientRects()).to.have.length(0);
    const card = styleOf(at(it.frame, "[part=card]"));
    expect(card.boxShadow).to.equal("none");
    expect(card.padding).to.equal("0px");
    expect(card.backgroundColor).to.equal("rgba(0, 0, 0, 0)");
    expect(styleOf(at(it.frame, "[part=frame] > *")).padding).to.equal("0px");
  });

  it("treats an unknown layout as stacked", async () => {
    const it = await shown({ layout: "of-tomorrow" });
    expect(styleOf(at(it.frame, "[part=card]")).boxShadow).not.to.equal("none");
  });

  for (const [theme, place, scheme] of [
    ["light", "dark", "light"],
    ["dark", "light", "dark"],
    ["auto", "dark", "dark"],
    ["auto", "light", "light"],
  ] as const) {
    it(`in a ${place} place with the theme ${theme} is ${scheme}`, async () => {
      const parent = document.createElement("div");
      parent.style.colorScheme = place;
      document.body.append(parent);
      const it = await standing(asked(), { theme }, { parent });
      const surface = styleOf(at(it.frame, "[part=card]")).backgroundColor;
      expect(surface).to.equal(
        scheme === "dark" ? "rgb(23, 25, 30)" : "rgb(255, 255, 255)",
      );
      parent.remove();
    });
  }

  it("uses the page’s custom properties from any ancestor", async () => {
    const parent = document.createElement("div");
    parent.style.setProperty("--flow-accent", "rgb(1, 100, 2)");
    parent.style.setProperty("--flow-surface", "rgb(3, 4, 5)");
    document.body.append(parent);
    const it = await standing(asked(), { theme: "light" }, { parent });
    const primary = at(it.stage, "[type=submit]");
    expect(styleOf(primary).backgroundColor).to.equal("rgb(1, 100, 2)");
    expect(styleOf(at(it.frame, "[part=card]")).backgroundColor).to.equal(
      "rgb(3, 4, 5)",
    );
    parent.remove();
  });

  it("leaves the form to the page’s style while unstyled is set", async () => {
    const it = await shown({ unstyled: true });
    const primary = () => styleOf(at(it.stage, ".flow-button"));
    expect(it.element.hasAttribute("unstyled")).to.equal(true);
    expect(primary().minHeight).not.to.equal("44px");
    const classes = [".flow-form", ".flow-field", ".flow-label", ".flow-input"];
    for (const name of classes) expect(at(it.stage, name)).to.exist;
    it.element.unstyled = false;
    await it.element.updateComplete;
    expect(primary().minHeight).to.equal("44px");
  });

  it("is not rendered while the element is hidden", async () => {
    const it = await shown({ hidden: true });
    expect(it.element.getClientRects()).to.have.length(0);
  });

  it("has custom states for a pending request, an error and the end", async () => {
    const it = await shown();
    const states = () =>
      ["pending", "error", "done"].filter((state) =>
        it.element.matches(`:state(${state})`),
      );
    expect(states()).to.deep.equal([]);
    void it.element.respond({ password: "p" });
    await it.server.request(1);
    await it.element.updateComplete;
    expect(states()).to.deep.equal(["pending"]);
    await warnings(async () => {
      await it.answer(lost());
      await it.error();
    });
    expect(states()).to.deep.equal(["error"]);
  });

  it("shows progress for a slow request, without moving the layout", async () => {
    const it = await shown();
    const card = at(it.frame, "[part=card]");
    const before = card.getBoundingClientRect().height;
    void it.element.respond({ password: "p" });
    await it.server.request(1);
    await it.element.updateComplete;
    expect(card.ariaBusy).to.equal("true");
    const bar = at(it.frame, "[part=progress]");
    expect(styleOf(bar).animationName).not.to.equal("none");
    expect(styleOf(bar).animationDelay).to.equal("0.25s");
    expect(card.getBoundingClientRect().height).to.equal(before);
    await it.answer(asked());
    await it.until(() => card.ariaBusy === "false");
    expect(styleOf(bar).animationName).to.equal("none");
  });
});

describe("a form with a request in flight", () => {
  it("keeps its fields as they are, and takes no second answer", async () => {
    const it = await shown();
    const field = at<HTMLInputElement>(it.stage, "[name=password]");
    const go = at<HTMLButtonElement>(it.stage, "[type=submit]");
    field.value = "first";
    const told = next(it.element, "flow-response");
    go.click();
    go.click();
    await told;
    await it.server.request(1);
    await quiet();
    expect(go.getAttribute("aria-disabled")).to.equal("true");
    expect(words(go)).to.equal("Continue");
    for (const control of [field, go]) {
      expect(control.disabled).to.equal(false);
      expect(control.hasAttribute("readonly")).to.equal(false);
    }
    for (const typed of ["", "second"]) {
      field.value = typed;
      go.click();
      await quiet();
      expect(field.getAttribute("aria-invalid")).to.equal("false");
    }
    expect(it.sent.slice(1)).to.deep.equal([
      POST({ component: "ak-stage-password", password: "first" }),
    ]);
    expect(it.events).to.deep.equal(["flow-challenge", "flow-response"]);
    expect(field.value).to.equal("second");
  });
});
