/** The size of text and controls: the defaults, smaller and larger ones, and the floor of 24 px. */
import { expect } from "@open-wc/testing";
import type { Challenge } from "../../src/protocol/index.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import {
  at,
  challenge,
  stand,
  standing,
  type Stand,
} from "../support/executor.js";
import { asked, prompt } from "../support/prompts.js";
import { lost } from "../support/replies.js";
import { preview, still } from "../support/states.js";
import { warnings } from "../support/wait.js";

let parent: HTMLElement;
beforeEach(() => {
  parent = document.createElement("div");
  document.body.append(parent);
});
afterEach(() => parent.remove());

/** Sets the page's tokens. */
function set(size: string, height: string): void {
  parent.style.setProperty("--flow-font-size", size);
  parent.style.setProperty("--flow-control-height", height);
}

const style = (element: Element) => getComputedStyle(element);
const heightOf = (it: Stand, selector: string) =>
  at(it.stage, selector).getBoundingClientRect().height;
const gap = (it: Stand) =>
  parseFloat(style(at(it.stage, ".flow-parts")).rowGap);

const everything = () =>
  challenge("ak-stage-identification", {}, "everything, rejected");
const chosen = () =>
  asked(
    prompt("checkbox", "a", { label: "A" }),
    prompt("file", "b", { label: "B" }),
    prompt("text_area", "c", { label: "C" }),
    prompt("dropdown", "d", { label: "D", choices: ["One"] }),
  );
const heights = async (challenge: object, ...selectors: string[]) => {
  const it = await standing(challenge, {}, { parent });
  await still(it.element);
  const found = selectors.map((selector) => heightOf(it, selector));
  it.element.remove();
  return found;
};
const FIRST = [
  ".flow-input",
  ".flow-primary",
  ".flow-links .flow-link",
  ".flow-remember-me",
];
const OTHER = ["[name=a]", "[name=c]", "[name=d]"];
/** The field of a file, which each engine makes a little higher than its button needs. */
const FILE = "[name=b]";

describe("text and controls", () => {
  it("without tokens have 16 px and 44 px", async () => {
    const it = await standing(everything(), {}, { parent });
    expect(style(at(it.stage, ".flow-input")).fontSize).to.equal("16px");
    expect(style(at(it.stage, ".flow-label")).fontSize).to.equal("14px");
    expect(style(at(it.stage, ".flow-primary")).padding).to.equal("8px 16px");
    expect(style(at(it.frame, "[part=card]")).padding).to.equal("32px");
    expect(gap(it)).to.equal(16);
    it.element.remove();
    expect(await heights(everything(), ...FIRST)).to.deep.equal([
      44, 44, 44, 44,
    ]);
    expect(await heights(chosen(), ...OTHER)).to.deep.equal([20, 96, 44]);
    const [file] = await heights(chosen(), FILE);
    expect(file).to.be.within(44, 50);
    expect(
      await heights(
        challenge("ak-stage-password", { pending_user: "ada" }),
        ".flow-user",
      ),
    ).to.deep.equal([50]);
  });

  it("have their text in the middle of a button, also if the button is a link", async () => {
    const refused = challenge("ak-stage-access-denied", { pending_user: "" });
    const it = await standing(refused, {}, { parent });
    const texts = [...it.stage.querySelectorAll(".flow-button")].map(
      (button) => `${button.localName} ${style(button).textAlign}`,
    );
    expect(texts).to.deep.equal(["a center", "button center"]);
  });

  it("follow smaller tokens, and so do the distances", async () => {
    set("14px", "36px");
    const it = await standing(everything(), {}, { parent });
    expect(style(at(it.stage, ".flow-input")).fontSize).to.equal("14px");
    expect(style(at(it.stage, ".flow-label")).fontSize).to.equal("12.25px");
    expect(style(at(it.frame, "[part=title]")).fontSize).to.equal("19.25px");
    expect(gap(it)).to.be.closeTo((16 * 36) / 44, 0.01);
    it.element.remove();
    expect(await heights(everything(), ...FIRST)).to.deep.equal([
      36, 36, 36, 36,
    ]);
    expect(await heights(chosen(), ...OTHER)).to.deep.equal([20, 80, 36]);
    const [file] = await heights(chosen(), FILE);
    expect(file).to.be.within(36, 42);
    expect(
      await heights(
        challenge("ak-stage-password", { pending_user: "ada" }),
        ".flow-user",
      ),
    ).to.deep.equal([42]);
  });

  it("follow larger tokens", async () => {
    set("20px", "56px");
    expect(await heights(everything(), ...FIRST)).to.deep.equal([
      56, 56, 56, 56,
    ]);
    expect(await heights(chosen(), ...OTHER)).to.deep.equal([20, 124, 56]);
    const [file] = await heights(chosen(), FILE);
    expect(file).to.be.within(56, 62);
  });

  it("keep the page’s own distances", async () => {
    set("14px", "36px");
    parent.style.setProperty("--flow-space", "5px");
    const it = await standing(everything(), {}, { parent });
    expect(gap(it)).to.equal(20);
  });

  it("have the same height if the text is larger, but the controls are not", async () => {
    set("20px", "");
    expect(
      await heights(everything(), ".flow-input", ".flow-primary"),
    ).to.deep.equal([44, 44]);
  });

  it("follow in errors of the frame", async () => {
    set("14px", "36px");
    const it = stand({}, { parent });
    await warnings(async () => {
      await it.answer(lost());
      await it.error();
    });
    const button = at(it.frame, "[part=error] button");
    expect(button.getBoundingClientRect().height).to.equal(36);
  });
});

/** The elements that a person presses, apart from links within a text. A box is pressed by its label too. */
const targets = ({ stage }: Stand) =>
  [
    ...stage.querySelectorAll<HTMLElement>(
      "button, .flow-link, .flow-button, .flow-input, .flow-choice, select, textarea",
    ),
  ].filter((each) => each.checkVisibility());

describe("a height below 24 px", () => {
  for (const [component, states] of Object.entries(fixtures)) {
    it(`leaves each target 24 px: ${component}`, async () => {
      set("12px", "4px");
      for (const [state, shown] of Object.entries<Challenge>(states)) {
        const it = await preview(shown);
        parent.append(it.element);
        for (const target of targets(it)) {
          const { width, height } = target.getBoundingClientRect();
          const what = `${state}: ${target.outerHTML}`;
          expect(height, what).to.be.at.least(24);
          expect(width, what).to.be.at.least(24);
        }
        it.element.remove();
      }
    });
  }
});
