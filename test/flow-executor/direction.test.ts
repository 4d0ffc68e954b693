import { expect } from "@open-wc/testing";
import {
  at,
  challenge,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { prefer, preferNothing } from "../support/preferred.js";

const first = () => challenge("ak-stage-identification");

describe("the direction", () => {
  const { documentElement } = document;
  const before = [documentElement.lang, documentElement.dir] as const;
  afterEach(() => {
    [documentElement.lang, documentElement.dir] = before;
    preferNothing();
  });
  const directionsOf = ({ frame, stage }: Stand) =>
    [at(frame, ".frame"), at(frame, ".title"), stage, at(stage, "label")].map(
      (each) => getComputedStyle(each).direction,
    );
  const all = (direction: string) => Array<string>(4).fill(direction);

  it("is that of the words if the page sets none", async () => {
    documentElement.removeAttribute("lang");
    documentElement.removeAttribute("dir");
    prefer("ar-EG");
    const it = await standing(first());
    expect(directionsOf(it)).to.deep.equal(all("rtl"));
    it.element.lang = "de";
    await it.until(() => words(at(it.stage, "label")).startsWith("E-Mail"));
    expect(directionsOf(it)).to.deep.equal(all("ltr"));
  });

  it("of Hebrew and Persian is from right to left, too", async () => {
    documentElement.removeAttribute("dir");
    for (const lang of ["he", "fa-IR"]) {
      const it = await standing(first(), { lang });
      expect(directionsOf(it)).to.deep.equal(all("rtl"));
      it.element.remove();
    }
  });

  for (const [where, place] of Object.entries({
    "the page": () => documentElement,
    "the element": ({ element }: Stand) => element,
  }))
    it(`of the layout is that of ${where}, if that sets one, also later`, async () => {
      documentElement.removeAttribute("dir");
      const it = await standing(first(), { lang: "ar" });
      expect(directionsOf(it)).to.deep.equal(all("rtl"));
      place(it).dir = "ltr";
      await it.until(() => !at(it.frame, ".frame").dir);
      expect(directionsOf(it)).to.deep.equal(all("ltr"));
      place(it).removeAttribute("dir");
      await it.until(() => at(it.frame, ".frame").dir === "rtl");
      expect(directionsOf(it)).to.deep.equal(all("rtl"));
    });

  it("of a sentence is right in a layout of the other direction", async () => {
    const it = await standing(
      challenge("ak-stage-authenticator-validate", {}, "recovery code"),
      { lang: "ar", dir: "ltr" },
    );
    const lead = at(it.stage, ".flow-lead");
    // The full stop is at the left end of the last line.
    const text = document.createTreeWalker(lead, NodeFilter.SHOW_TEXT);
    const rects: DOMRect[] = [];
    for (let node = text.nextNode(); node; node = text.nextNode()) {
      const range = document.createRange();
      const end = (node.textContent ?? "").indexOf(".");
      if (end < 0) continue;
      range.setStart(node, end);
      range.setEnd(node, end + 1);
      rects.push(range.getBoundingClientRect());
      range.setStart(node, end - 1);
      range.setEnd(node, end);
      rects.push(range.getBoundingClientRect());
    }
    const [stop, letter] = rects;
    expect(stop?.left).to.be.below(letter?.left ?? 0);
  });
});
