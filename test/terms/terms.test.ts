import { expect } from "@open-wc/testing";
import { terms as en } from "../../src/terms/en.js";
import { bare } from "../../src/terms/bare.js";
import { fill, languageOf } from "../../src/terms/terms.js";

describe("fill", () => {
  it("replaces each placeholder, also repeated ones", () => {
    expect(fill("{a} and {b}, {a}", { a: "1", b: "2" })).to.equal("1 and 2, 1");
  });

  it("keeps placeholders without a value, and text that only looks like one", () => {
    expect(fill("{a} {b c} {}", {})).to.equal("{a} {b c} {}");
  });

  it("inserts values unchanged", () => {
    expect(fill("Hello {a}", { a: "$& {b}", b: "x" })).to.equal("Hello $& {b}");
  });
});

describe("languageOf", () => {
  it("is the lang of the nearest ancestor, also across shadow roots", () => {
    const outer = document.createElement("div");
    outer.lang = "de";
    const host = document.createElement("div");
    const inner = document.createElement("div");
    host.attachShadow({ mode: "closed" }).append(inner);
    outer.append(host);
    expect(languageOf(inner)).to.equal("de");
    inner.lang = "fr-CA";
    expect(languageOf(inner)).to.equal("fr-CA");
  });

  it("is a tag that Intl accepts, or undefined", () => {
    const element = document.createElement("div");
    element.lang = "de_DE";
    expect(languageOf(element)).to.equal("de-DE");
    element.lang = "x-klingon";
    expect(languageOf(element)).to.equal(undefined);
  });

  it("is undefined if no language is set", () => {
    expect(languageOf(document.createElement("div"))).to.equal(undefined);
  });
});

describe("the English texts", () => {
  it("include the texts of the entry, unchanged", () => {
    expect(en).to.deep.include(bare);
  });

  it("are complete", () => {
    for (const [key, text] of Object.entries(en))
      expect(text.trim(), key).not.to.equal("");
  });
});
