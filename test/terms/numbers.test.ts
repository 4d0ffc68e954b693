import { expect } from "@open-wc/testing";
import { clock, fillNumbers, inSeconds } from "../../src/terms/numbers.js";

const seconds = {
  one: "{count} секунду",
  few: "{count} секунды",
  many: "{count} секунд",
  other: "{count} секунды",
};

describe("a text with a number", () => {
  for (const [count, text] of [
    [1, "1 секунду"],
    [3, "3 секунды"],
    [5, "5 секунд"],
    [21, "21 секунду"],
    [112, "112 секунд"],
  ] as const)
    it(`has the plural form of ${count}`, () => {
      expect(fillNumbers(seconds, { count }, "ru")).to.equal(text);
    });

  it("has the form `other` where its own is missing", () => {
    const text = fillNumbers({ other: "{count} s" }, { count: 1 }, "ru");
    expect(text).to.equal("1 s");
  });

  it("may be a text of the page, without forms", () => {
    const text = fillNumbers("{done} of {total}", { done: 1, total: 2 }, "en");
    expect(text).to.equal("1 of 2");
  });

  it("has the digits of its language", () => {
    expect(fillNumbers("{a}", { a: 30 }, "fa")).to.equal("۳۰");
    expect(fillNumbers("{a}", { a: 1234 }, "de")).to.equal("1234");
    expect(clock(65, "fa")).to.equal("۱:۰۵");
    expect(clock(65, "en")).to.equal("1:05");
    expect(clock(0, "de")).to.equal("0:00");
  });

  it("may say when something is possible", () => {
    expect(inSeconds(30, "en")).to.equal("in 30 seconds");
    expect(inSeconds(30, "ru")).to.equal("через 30 секунд");
  });
});
