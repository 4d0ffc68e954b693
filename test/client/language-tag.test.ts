import { expect } from "@esm-bundle/chai";
import { languageTag } from "../../src/client/language-tag.js";

describe("languageTag", () => {
  for (const [written, tag] of [
    ["de", "de"],
    ["de-AT", "de-AT"],
    ["AR", "ar"],
    ["zh-hant-tw", "zh-Hant-TW"],
    ["tlh", "tlh"],
    // The form of operating systems, which some browsers also use.
    ["de_DE", "de-DE"],
    ["en-US@posix", "en-US"],
    ["de_DE.UTF-8", "de-DE"],
    ["de_DE.UTF-8@euro", "de-DE"],
    ["sr_RS@latin", "sr-RS"],
    ["zh_Hans_CN", "zh-Hans-CN"],
    // Only the end is invalid.
    ["en-US_x", "en-US"],
    ["de--DE", "de"],
    ["de-", "de"],
    ["de-1996-1996", "de-1996"],
    ["pt-BR-too-long-a-subtag", "pt-BR"],
    [" fr ", "fr"],
    // Not a language tag.
    ["", undefined],
    ["C", undefined],
    ["C.UTF-8", undefined],
    ["*", undefined],
    ["_", undefined],
    ["x-klingon", undefined],
    ["日本語", undefined],
    ["de, en", undefined],
  ] as const)
    it(`converts “${written}” to ${tag ?? "nothing"}`, () => {
      expect(languageTag(written)).to.equal(tag);
      expect(() => new Intl.NumberFormat(languageTag(written))).not.to.throw();
    });
});
