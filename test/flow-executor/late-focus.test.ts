/** Stages that render a moment later, as components of React, Vue and Svelte do. */
import { expect } from "@open-wc/testing";
import {
  at,
  challenge,
  stand,
  standing,
  type Stand,
} from "../support/executor.js";
import { quiet } from "../support/wait.js";

/** Until the element has looked for a field again. */
async function frames(): Promise<void> {
  for (let times = 0; times < 3; times++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  await quiet();
}

/** Renders when the test says so, into its shadow root if `shadow`. */
class LateStage extends HTMLElement {
  static shadow = false;

  show(html = '<form><input name="late"><button>Go</button></form>'): void {
    const root = LateStage.shadow
      ? (this.shadowRoot ?? this.attachShadow({ mode: "open" }))
      : this;
    root.innerHTML = html;
  }
}
customElements.define("render-later", LateStage);

const late = { component: "x-late" };
const stages = { "x-late": "render-later" };
const own = ({ element }: Stand) =>
  at<LateStage>(element, "[slot=stage]:not([data-leaving])");
const all = ({ element }: Stand) => element.querySelectorAll("[slot=stage]");

function focused(): string {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement)
    ({ activeElement } = activeElement.shadowRoot);
  return activeElement?.getAttribute("name") ?? activeElement?.localName ?? "";
}

/** From a form with the focus to a stage that is still empty. */
async function goOn(): Promise<Stand> {
  const it = await standing(challenge("ak-stage-password"), { stages });
  at(it.stage, "[name=password]").focus();
  void it.element.respond({ password: "p" });
  await it.show(late);
  return it;
}

describe("the focus and a stage that renders later", () => {
  beforeEach(() => {
    LateStage.shadow = false;
    (document.activeElement as HTMLElement | null)?.blur();
  });
  afterEach(() => {
    for (const field of document.querySelectorAll("[name=search]"))
      field.remove();
  });

  it("goes in as soon as there is a field, and the form before is gone then", async () => {
    const it = await goOn();
    own(it).show();
    await it.until(() => focused() === "late");
    await frames();
    expect(all(it)).to.have.lengthOf(1);
    expect(own(it).contains(document.activeElement)).to.equal(true);
  });

  it("goes into a shadow root too", async () => {
    LateStage.shadow = true;
    const it = await goOn();
    own(it).show();
    await frames();
    expect(focused()).to.equal("late");
  });

  it("goes into a shadow root that has its field at once", async () => {
    LateStage.shadow = true;
    customElements.define(
      "shadow-now",
      class extends LateStage {
        connectedCallback() {
          this.show();
        }
      },
    );
    await standing(late, {
      stages: { "x-late": "shadow-now" },
      autofocus: true,
    });
    expect(focused()).to.equal("late");
  });

  it("waits for content that can have the focus", async () => {
    const it = await goOn();
    own(it).show("<p>Loading</p>");
    await frames();
    own(it).show();
    await frames();
    expect(focused()).to.equal("late");
  });

  it("goes in at the first challenge with autofocus, and not without", async () => {
    for (const autofocus of [true, false]) {
      const it = await standing(late, { stages, autofocus });
      own(it).show();
      await frames();
      expect(focused()).to.equal(autofocus ? "late" : "body");
      it.element.remove();
    }
  });

  it("stays where the person has gone in the meantime", async () => {
    const it = await goOn();
    const field = document.createElement("input");
    field.name = "search";
    document.body.append(field);
    field.focus();
    own(it).show();
    await frames();
    expect(focused()).to.equal("search");
    expect(all(it)).to.have.lengthOf(1);
  });

  for (const type of ["keydown", "pointerdown"])
    it(`does not move after the person’s ${type}`, async () => {
      const it = await goOn();
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
      await frames();
      expect(all(it)).to.have.lengthOf(1);
      own(it).show();
      await frames();
      expect(focused()).to.equal("body");
    });

  it("goes in only once", async () => {
    const it = await goOn();
    own(it).show();
    await frames();
    (document.activeElement as HTMLElement).blur();
    own(it).show();
    await frames();
    expect(focused()).to.equal("body");
  });

  it("goes into the next form if the stage never rendered", async () => {
    const it = await goOn();
    void it.element.respond({});
    await it.show(challenge("ak-stage-password"));
    await frames();
    expect(focused()).to.equal("password");
    expect(all(it)).to.have.lengthOf(1);
  });

  it("ends with the element", async () => {
    const it = stand({ stages, autofocus: true });
    await it.show(late);
    const stage = own(it);
    it.element.remove();
    document.body.append(stage);
    stage.show();
    await frames();
    expect(focused()).to.equal("body");
    stage.remove();
  });
});
