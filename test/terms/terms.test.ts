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

describe("a name in a sentence", () => {
  const isolated = (name: string) => `\u2068${name}\u2069`;
  for (const [text, name, is] of [
    ["Signed out of {a}.", "Grafana (Test)", false],
    ["Signed out of {a}.", "גרפנה (2)", true],
    ["تم الخروج من {a}.", "Grafana (Test)", true],
    ["تم الخروج من {a}.", "غرافانا", false],
    ["تم الخروج من {a}.", "غرافانا (Test)", true],
    // Numbers run from left to right in both.
    ["خلال {a}.", "0:30", false],
    ["پس از {a}.", "۰:۳۰", false],
    ["In {a}.", "۰:۳۰", false],
  ] as const)
    it(`is ${is ? "" : "not "}isolated: ${name} in “${text}”`, () => {
      expect(fill(text, { a: name })).to.equal(
        text.replace("{a}", is ? isolated(name) : name),
      );
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
});
