import { expect } from "@open-wc/testing";
import { challenge, standing, type Stand } from "../support/executor.js";
import { still } from "../support/states.js";

/** Style sheets of pages that are not meant for the element. */
const SHEETS = {
  "takes everything away": "* { all: unset }",
  "sizes with rem": "html { font-size: 62.5% }",
  "lets its text be inherited":
    "html, body { font: italic 900 40px/3 serif; color: red; letter-spacing: 9px; text-transform: uppercase; text-align: end; word-spacing: 1em; white-space: pre; visibility: visible; text-indent: 40px; -webkit-text-fill-color: red }",
  "styles elements without classes":
    "form, label, input, button, a, p, div, span, svg, img { display: inline; margin: 33px; padding: 22px; border: 9px dashed red; background: lime; color: red; font: 30px fantasy; width: 50px; height: 9px; float: right; box-shadow: 0 0 9px red }",
  "styles states and attributes":
    "input:not([type=checkbox]):not([type=radio]):not([type=range]), button:not(:disabled):not(:hover), a:not([class=x]):any-link { padding: 50px; color: red; text-decoration: line-through; border-radius: 40px }",
  "styles around its content":
    "*::before, *::after { content: 'x'; display: block; padding: 20px } body > * { position: absolute } ::placeholder { color: red }",
  "has classes of the same name":
    ".flow-button, .flow-input, .flow-link, .flow-error, .flow-alert { color: lime; padding: 44px; display: none }",
};

const PROPERTIES = [
  "display",
  "padding",
  "margin",
  "border",
  "border-radius",
  "background-color",
  "box-shadow",
  "box-sizing",
  "color",
  "-webkit-text-fill-color",
  "float",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "letter-spacing",
  "line-height",
  "text-align",
  "text-decoration-line",
  "text-indent",
  "text-transform",
  "white-space",
  "word-spacing",
  "inline-size",
  "block-size",
];

/** The appearance of everything on the page. */
function look({ stage, frame }: Stand): string[] {
  const card = frame.querySelector("[part=card]");
  if (!card) throw new Error("There is no card.");
  const origin = card.getBoundingClientRect();
  const all = [card, ...card.querySelectorAll("*:not(.progress)"), stage];
  all.push(...stage.querySelectorAll("*:not(svg *)"));
  return all.flatMap((each) => {
    const style = getComputedStyle(each);
    const box = each.getBoundingClientRect();
    const name = `${each.localName}.${each.getAttribute("class") ?? ""}`;
    // An element without a box has no position.
    const place =
      box.width && box.height
        ? [box.x - origin.x, box.y - origin.y, box.width, box.height]
        : [];
    const lines = PROPERTIES.map(
      (property) => `${property}: ${style.getPropertyValue(property)}`,
    );
    const around = ["::before", "::after"].map(
      (part) => `${part}: ${getComputedStyle(each, part).content}`,
    );
    const rounded = place.map((value) => Math.round(value)).join(" ");
    return [...lines, ...around, rounded].map((line) => `${name} ${line}`);
  });
}

/** Replies from another host cannot be tested here. */
const captchaless = (component: string) =>
  component === "ak-stage-identification" ? { captcha_stage: null } : {};

async function looks(
  component: "ak-stage-identification" | "ak-stage-password",
) {
  const first = challenge(component, captchaless(component), "everything");
  const it = await standing(first, { theme: "light" });
  // The box of the element itself belongs to the page.
  it.element.style.cssText =
    "all: revert; display: block; position: static; float: none; inline-size: 500px";
  await still(it.element);
  const found = look(it);
  it.element.remove();
  return found;
}

describe("a page that", () => {
  for (const [what, css] of Object.entries(SHEETS)) {
    it(`${what} does not change a form`, async () => {
      for (const component of [
        "ak-stage-identification",
        "ak-stage-password",
      ] as const) {
        const expected = await looks(component);
        const style = document.createElement("style");
        style.textContent = css;
        document.head.append(style);
        const found = await looks(component);
        style.remove();
        const changed = found.filter((line, at) => line !== expected[at]);
        expect(changed.join("\n")).to.equal("");
      }
    });
  }

  it("uses !important or an id can change a form", async () => {
    const style = document.createElement("style");
    style.textContent =
      "#mine .flow-label { letter-spacing: 5px } .flow-button { letter-spacing: 6px !important }";
    document.head.append(style);
    const it = await standing(challenge("ak-stage-password"));
    it.element.id = "mine";
    const spacing = (selector: string) => {
      const found = it.stage.querySelector(selector);
      return found && getComputedStyle(found).letterSpacing;
    };
    expect(spacing(".flow-label")).to.equal("5px");
    expect(spacing(".flow-button")).to.equal("6px");
    style.remove();
  });
});
