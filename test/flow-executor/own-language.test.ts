import { expect } from "@open-wc/testing";
import { addLanguage } from "../../src/index.js";
import {
  at,
  challenge,
  standing,
  words,
  type Stand,
} from "../support/executor.js";

const first = () => challenge("ak-stage-identification");

describe("a language of the page", () => {
  const icelandic = async () => {
    const { terms } = await import("../../src/terms/en.js");
    return { terms: { ...terms, uid: "Netfang eða notandanafn" } };
  };
  const label = ({ stage }: Stand) => words(at(stage, "label"));

  it("is used by elements that are on the page already, and by later ones", async () => {
    const it = await standing(first(), { lang: "is-IS" });
    expect(label(it)).to.equal("Email or username");
    addLanguage("is", icelandic);
    await it.until(() => label(it) === "Netfang eða notandanafn");
    expect(it.stage.lang).to.equal("is-IS");
    expect(it.sent).to.have.length(1);
    it.element.remove();
    const later = await standing(first(), { lang: "is" });
    expect(label(later)).to.equal("Netfang eða notandanafn");
  });

  it("may be for one country only", async () => {
    addLanguage("de-LI", icelandic);
    const it = await standing(first(), { lang: "de-LI" });
    expect(label(it)).to.equal("Netfang eða notandanafn");
    it.element.remove();
    const other = await standing(first(), { lang: "de" });
    expect(label(other)).to.equal("E-Mail-Adresse oder Benutzername");
  });

  it("needs a valid tag", () => {
    expect(() => addLanguage("not a tag", icelandic)).to.throw(RangeError);
  });
});
