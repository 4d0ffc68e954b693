import { expect } from "@open-wc/testing";
import { html, render } from "lit";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  standing,
  type Stand,
} from "../support/executor.js";
import { quiet } from "../support/wait.js";

const asked = () => challenge("ak-stage-password");
const field = ({ stage }: Stand) =>
  at<HTMLInputElement>(stage, "input[type=password]");

/** An executor with a half-typed password and the caret in the middle. */
async function typing() {
  const it = await standing(asked());
  // Wait until the code that loads after the first form is there.
  await it.until(() => it.element.shadowRoot?.adoptedStyleSheets.length);
  await quiet();
  field(it).value = "half a pass";
  field(it).focus();
  field(it).setSelectionRange(2, 5);
  return it;
}

describe("a page that renders the element’s children again", () => {
  for (const [how, change] of Object.entries<(host: HTMLElement) => void>({
    "by innerHTML": (host) => (host.innerHTML = "<p>New</p>"),
    "by textContent": (host) => (host.textContent = ""),
    "by replaceChildren": (host) =>
      host.replaceChildren(document.createElement("p")),
    "by Lit": (host) => render(html`<p>${"New"}</p>`, host),
    "by taking ours away": (host) => host.firstElementChild?.remove(),
  })) {
    it(`(${how}) gets the stage back, with text, focus and selection`, async () => {
      const it = await typing();
      const { stage } = it;
      change(it.element);
      await quiet();
      expect(it.element.firstElementChild === stage).to.equal(true);
      expect(field(it).value).to.equal("half a pass");
      expect(document.activeElement === field(it)).to.equal(true);
      expect([field(it).selectionStart, field(it).selectionEnd]).to.deep.equal([
        2, 5,
      ]);
      button(stage, "Continue").click();
      await it.server.request(1);
      expect(it.sent).to.deep.equal([
        GET(),
        POST({ component: "ak-stage-password", password: "half a pass" }),
      ]);
    });
  }

  it("keeps its own children", async () => {
    const it = await typing();
    const own = document.createElement("p");
    it.element.replaceChildren(own);
    await quiet();
    const { stage } = it;
    expect([...it.element.children]).to.have.length(2);
    expect(it.element.lastElementChild === own).to.equal(true);
    own.remove();
    await quiet();
    expect([...it.element.children]).to.have.length(1);
    expect(it.stage === stage).to.equal(true);
  });

  it("keeps the focus if it has moved the focus elsewhere", async () => {
    const it = await typing();
    const elsewhere = document.createElement("input");
    document.body.append(elsewhere);
    elsewhere.focus();
    it.element.textContent = "";
    await quiet();
    expect(it.element.querySelector("[slot=stage]")).to.exist;
    expect(document.activeElement === elsewhere).to.equal(true);
    elsewhere.remove();
  });

  it("can remove the stage for good by removing it many times", async () => {
    const it = await typing();
    let times = 0;
    const fight = new MutationObserver(() => {
      it.element.querySelector("[slot=stage]")?.remove();
      times++;
    });
    fight.observe(it.element, { childList: true });
    it.element.textContent = "";
    await quiet();
    expect(times).to.be.within(5, 100);
    fight.disconnect();
  });

  it("does not get back the stage of an earlier challenge", async () => {
    const it = await typing();
    const old = it.stage;
    void it.element.respond({ password: "p" });
    await it.show(challenge("ak-stage-user-login"));
    it.element.textContent = "";
    await quiet();
    expect(old.isConnected).to.equal(false);
    expect(it.stage.localName).to.equal("ak-stage-user-login");
  });
});

describe("in any place of the page", () => {
  const places: Record<string, () => HTMLElement> = {
    "a dialog": () => {
      const dialog = document.createElement("dialog");
      document.body.append(dialog);
      dialog.showModal();
      return dialog;
    },
    "a popover": () => {
      const popover = document.createElement("div");
      popover.popover = "manual";
      document.body.append(popover);
      popover.showPopover();
      return popover;
    },
    "a table cell": () => {
      const table = document.createElement("table");
      table.innerHTML = "<tr><td style='width: 400px'></td></tr>";
      document.body.append(table);
      return at(table, "td");
    },
    "a right-to-left place": () => {
      const outer = document.createElement("div");
      outer.style.direction = "rtl";
      const inner = document.createElement("div");
      outer.append(inner);
      document.body.append(outer);
      return inner;
    },
    "a shadow root of the page’s": () => {
      const host = document.createElement("div");
      const inner = document.createElement("div");
      host.attachShadow({ mode: "open" }).append(inner);
      document.body.append(host);
      return inner;
    },
  };

  for (const [where, make] of Object.entries(places)) {
    it(`in ${where} the form is styled, fits, and is submitted with Enter`, async () => {
      const parent = make();
      const it = await standing(asked(), {}, { parent });
      expect(field(it).getBoundingClientRect().height).to.equal(44);
      const { width } = it.element.getBoundingClientRect();
      expect(it.element.scrollWidth).to.be.at.most(Math.ceil(width));
      expect(at(it.frame, ".card").getBoundingClientRect().width) //
        .to.be.within(280, 416);
      const label = at<HTMLLabelElement>(it.stage, "label");
      expect(label.control === field(it)).to.equal(true);
      if (where === "a right-to-left place")
        expect(getComputedStyle(label).direction).to.equal("rtl");
      field(it).value = "pass";
      at<HTMLFormElement>(it.stage, "form").requestSubmit();
      await it.server.request(1);
      expect(it.sent[1]).to.deep.equal(
        POST({ component: "ak-stage-password", password: "pass" }),
      );
      let top: Node = parent;
      while (top.parentNode && top.parentNode !== document.body)
        top =
          top.parentNode instanceof ShadowRoot
            ? top.parentNode.host
            : top.parentNode;
      document.body.removeChild(top);
    });
  }

  it("the form keeps its text and style when it moves from a shadow root to the page", async () => {
    const host = document.createElement("div");
    const inner = document.createElement("div");
    host.attachShadow({ mode: "open" }).append(inner);
    document.body.append(host);
    const it = await standing(asked(), {}, { parent: inner });
    const { stage } = it;
    field(it).value = "kept";
    document.body.append(it.element);
    await quiet();
    expect(it.stage === stage).to.equal(true);
    expect(field(it).value).to.equal("kept");
    await it.until(() => field(it).getBoundingClientRect().height === 44);
    expect(it.sent).to.deep.equal([GET()]);
    host.remove();
  });
});
