import { expect } from "@esm-bundle/chai";
import {
  acceptLanguage,
  languageTag,
  textsOf,
} from "../../src/client/language-tag.js";

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

describe("textsOf", () => {
  for (const [tag, texts] of [
    ["de", "de"],
    ["de-AT", "de"],
    ["en-GB", "en"],
    ["fr-CA", "fr"],
    ["es-419", "es"],
    ["ar-EG", "ar"],
    ["fa-AF", "fa"],
    ["he", "he"],
    ["iw", "he"],
    ["nb-NO", "nb"],
    ["no", "nb"],
    ["no-NO", "nb"],
    ["nn", "nb"],
    ["nn-NO", "nb"],
    ["pt", "pt-BR"],
    ["pt-BR", "pt-BR"],
    ["pt-PT", "pt-PT"],
    ["pt-AO", "pt-PT"],
    ["pt-MZ", "pt-PT"],
    ["zh", "zh-Hans"],
    ["zh-CN", "zh-Hans"],
    ["zh-SG", "zh-Hans"],
    ["zh-TW", "zh-Hant"],
    ["zh-HK", "zh-Hant"],
    ["zh-MO", "zh-Hant"],
    ["zh-Hans-HK", "zh-Hans"],
    ["zh-Hant-CN", "zh-Hant"],
    ["yue", "zh-Hant"],
    ["yue-CN", "zh-Hans"],
    ["cmn-TW", "zh-Hant"],
    ["uk-UA", "uk"],
    ["en-US-u-nu-arab", "en"],
    ["is", "is"],
    ["tlh", "tlh"],
  ] as const)
    it(`wants the texts in ${texts} for ${tag}`, () => {
      expect(textsOf(languageTag(tag) ?? "")).to.equal(texts);
    });
});

describe("acceptLanguage", () => {
  for (const [languages, header] of [
    ["pt-BR", "pt-BR, pt;q=0.9, en;q=0.8"],
    ["pt-AO", "pt-AO, pt-PT;q=0.9, pt;q=0.8, en;q=0.7"],
    ["zh-TW", "zh-TW, zh-Hant;q=0.9, zh;q=0.8, en;q=0.7"],
    ["zh", "zh, zh-Hans;q=0.9, en;q=0.8"],
    ["nn", "nn, nb;q=0.9, en;q=0.8"],
    ["de", "de, en;q=0.9"],
    ["de_DE.UTF-8", "de-DE, de;q=0.9, en;q=0.8"],
    ["en-GB", "en-GB, en;q=0.9"],
    ["en", "en"],
    // A list stays as it is, without what is not a tag.
    ["fr-CA, de;q=0.5", "fr-CA,de;q=0.5"],
    ["de;q=0.5", "de;q=0.5"],
    ["C, de", "de"],
    ["*", undefined],
    ["", undefined],
  ] as const)
    it(`sends ${header ?? "nothing"} for “${languages}”`, () => {
      expect(acceptLanguage(languages)).to.equal(header);
    });
});
