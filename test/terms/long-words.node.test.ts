/** Every state of every stage in every language, in Chromium: on a phone of 320 px, and with text of twice the size. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { fixtures } from "../../src/testing/fixtures/index.js";
import { LANGUAGES } from "../../src/terms/languages.js";
import { Visitor } from "../e2e/chromium.js";

describe("every state of every stage fits 320 px", () => {
  let visitor: Visitor;
  before(async () => {
    visitor = await Visitor.come();
    await visitor.open("bare.html");
    await visitor.page.setViewportSize({ width: 360, height: 800 });
    await visitor.page.evaluate(show, fixtures);
  });
  after(() => visitor.close());

  for (const language of LANGUAGES)
    it(`in ${language}, also with text of twice the size`, async () => {
      for (const size of ["16px", "32px"]) {
        const wrong: string[] = await visitor.page.evaluate(cut, {
          language,
          size,
        });
        assert.deepEqual(wrong, [], `with ${size}`);
      }
    });
});

/** Shows all states. Runs in the page. */
function show(all: typeof fixtures): void {
  document.body.replaceChildren();
  for (const [component, states] of Object.entries(all))
    for (const [state, challenge] of Object.entries<object>(states)) {
      const element = document.createElement("flow-executor");
      element.title = `${component}, ${state}`;
      Object.assign(element, { challenge, notices: "off" });
      element.style.inlineSize = "320px";
      document.body.append(element);
    }
}

/** The texts that do not fit. Runs in the page. */
async function cut({
  language,
  size,
}: {
  language: string;
  size: string;
}): Promise<string[]> {
  const { body, documentElement } = document;
  documentElement.lang = language;
  body.style.setProperty("--flow-font-size", size);
  const elements = [...body.querySelectorAll("flow-executor")];
  for (const element of elements)
    while (
      element.querySelector<HTMLElement>("[slot=stage]")?.lang !== language
    )
      await new Promise((resolve) => requestAnimationFrame(resolve));
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  return elements.flatMap((element) => {
    const frame = element.shadowRoot;
    const card = frame?.querySelector("[part~=card]");
    if (!frame || !card) return [`${element.title}: no card`];
    const { left, right } = card.getBoundingClientRect();
    const inside = [
      ...card.querySelectorAll("*"),
      ...element.querySelectorAll("[slot=stage], [slot=stage] *"),
    ];
    const broken = inside.filter(isBroken);
    const innermost = broken.filter(
      (each) => !broken.some((other) => other !== each && each.contains(other)),
    );
    return innermost.map((each) => {
      const text = (each.textContent ?? "").replace(/\s+/g, " ").trim();
      return `${element.title}: <${each.localName} class="${each.className}"> ${text}`;
    });
    function isBroken(each: Element): boolean {
      const box = each.getBoundingClientRect();
      if (box.width === 0) return false;
      const isOut = box.left < left - 1 || box.right > right + 1;
      const isWide =
        each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1;
      const isTall = each.scrollHeight > each.clientHeight + 1;
      if (!isOut && !isWide && !isTall) return false;
      // A symbol, a text that only a screen reader says, or a user name, which ends with an ellipsis.
      const isNoText = each.closest(
        "svg, .flow-disc, .flow-picture, .flow-unseen, .unseen, .flow-foreign, .progress, .flow-user-name",
      );
      if (isNoText || each.localName === "input") return isOut && !isNoText;
      const { display, overflowX, overflowY } = getComputedStyle(each);
      const isCut = !["visible", "auto"].includes(overflowY);
      return (
        isOut ||
        (isWide && display !== "inline" && overflowX !== "auto") ||
        (isTall && isCut)
      );
    }
  });
}
