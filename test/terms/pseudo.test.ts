/** With pseudo-languages: a text that is not in the terms stays as it is, and is found. */
import { expect } from "@open-wc/testing";
import { addLanguage } from "../../src/index.js";
import type { Challenge } from "../../src/protocol/index.js";
import { terms as english } from "../../src/terms/en.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import {
  at,
  challenge,
  stand,
  type Properties,
  type Stand,
} from "../support/executor.js";
import { end, lost } from "../support/replies.js";
import { preview } from "../support/states.js";
import { next, warnings } from "../support/wait.js";
import { accentedTerms, mirroredTerms } from "./pseudo.js";

const ACCENTED = "en-XA";
const MIRRORED = "ar-XB";
addLanguage(ACCENTED, () => Promise.resolve({ terms: accentedTerms(english) }));
addLanguage(MIRRORED, () => Promise.resolve({ terms: mirroredTerms(english) }));

/** The texts of the server in a challenge. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(textsIn)
    : [];
}

const ATTRIBUTES = ["aria-label", "title", "alt", "placeholder"];

/** Everything that a person may read or hear in a stage and its frame. */
function* readIn({ element, frame }: Stand): Generator<string> {
  for (const root of [frame, ...element.querySelectorAll("[slot=stage]")]) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest("style, script, svg, [translate=no]"))
        yield node.textContent ?? "";
    for (const each of root.querySelectorAll("*"))
      for (const name of ATTRIBUTES) {
        const isName = name === "title" && each.closest("[translate=no]");
        if (!isName) yield each.getAttribute(name) ?? "";
      }
  }
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** The texts that are neither in the terms nor from the server. */
function foreign(it: Stand, server: readonly string[]): string[] {
  const isKnown = (text: string) =>
    !/\p{L}/u.test(text) ||
    text.includes("⟦") ||
    server.some((each) => plain(each).includes(text));
  return [...readIn(it)].map(plain).filter((text) => !isKnown(text));
}

const inPseudo = (first: Challenge, properties?: Properties) =>
  preview(first, { lang: ACCENTED, ...properties });

for (const [component, states] of Object.entries(fixtures))
  describe(`all texts of ${component} are in the terms`, () => {
    for (const [state, first] of Object.entries<Challenge>(states))
      it(`${state}`, async () => {
        const it = await inPseudo(first);
        expect(foreign(it, textsIn(first))).to.deep.equal([]);
      });
  });

describe("all texts of the frame are in the terms", () => {
  const first = challenge("ak-stage-password");
  const password = async () => {
    const it = stand({ lang: ACCENTED });
    await it.show(first);
    return it;
  };

  it("an error over the form", async () => {
    const it = await password();
    void it.element.respond({ password: "p" });
    await warnings(async () => {
      await it.answer(lost());
      await it.error();
    });
    expect(foreign(it, textsIn(first))).to.deep.equal([]);
  });

  it("a notice", async () => {
    const it = await password();
    void it.element.respond({ password: "p" });
    await it.show(first);
    at(it.frame, "[part=message]");
    expect(foreign(it, textsIn(first))).to.deep.equal([]);
  });

  it("the end", async () => {
    const it = await password();
    it.element.redirect = "manual";
    void it.element.respond({ password: "p" });
    await it.answer(end());
    await it.finished();
    expect(foreign(it, textsIn(first))).to.deep.equal([]);
  });
});

describe("texts from right to left", () => {
  it("turn the whole form around, without a dir of the page", async () => {
    const { dir } = document.documentElement;
    document.documentElement.removeAttribute("dir");
    const it = stand({ lang: MIRRORED });
    await Promise.all([
      next(it.element, "flow-challenge"),
      it.answer(challenge("ak-stage-identification", {}, "everything")),
    ]);
    await it.until(() => it.stage.querySelector("label"));
    const { direction } = getComputedStyle(at(it.stage, "label"));
    document.documentElement.dir = dir;
    expect(direction).to.equal("rtl");
  });
});
