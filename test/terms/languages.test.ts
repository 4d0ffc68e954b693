import { expect } from "@open-wc/testing";
import {
  bestLanguage,
  LANGUAGES,
  loadTerms,
} from "../../src/terms/languages.js";
import { terms as english } from "../../src/terms/en.js";
import type { Counted, Terms } from "../../src/terms/terms.js";

const forms = (text: Counted) =>
  typeof text === "string" ? [text] : Object.values(text);
const placeholders = (text: string) =>
  [...text.matchAll(/\{\w+\}/g)].map(String).sort();

for (const language of LANGUAGES)
  describe(`the texts in ${language}`, () => {
    let terms: Terms;
    before(async () => {
      const loaded = await loadTerms(language);
      if (!loaded) throw new Error(`There are no texts in ${language}.`);
      terms = loaded;
    });

    it("are those of that language", () => {
      expect(bestLanguage(language)).to.equal(language);
    });

    it("are complete, with the same keys as English, and not empty", () => {
      expect(Object.keys(terms).sort()).to.deep.equal(
        Object.keys(english).sort(),
      );
      for (const [key, text] of Object.entries<Counted>(terms))
        for (const form of forms(text))
          expect(form.trim(), key).not.to.equal("");
    });

    it("have the placeholders of the English texts, in every plural form", () => {
      for (const [key, text] of Object.entries<Counted>(english)) {
        const [wanted = ""] = forms(text);
        for (const form of forms(terms[key as keyof Terms]))
          expect(placeholders(form), key).to.deep.equal(placeholders(wanted));
      }
    });

    it("have only the plural forms that the language has", () => {
      const { pluralCategories } = new Intl.PluralRules(
        language,
      ).resolvedOptions();
      for (const [key, text] of Object.entries<Counted>(terms))
        if (typeof text !== "string")
          expect(pluralCategories, key).to.include.members(Object.keys(text));
    });

    it("have the typography of the language: no straight quotes, no three points", () => {
      for (const [key, text] of Object.entries<Counted>(terms))
        for (const form of forms(text)) {
          expect(form, key).not.to.match(/["']|\.\.\./);
          expect(form, key).not.to.match(/^\s|\s$| {2}/);
        }
    });
  });
