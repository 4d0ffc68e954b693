import { expect } from "@open-wc/testing";
import type { ChallengeMap, Component } from "../../src/protocol/index.js";
import { at, challenge, standing, words } from "../support/executor.js";

/** The element has no words of its own in this language, so they are English beside the server's texts. */
const ASKED = "eo";

/** The language of the element that shows `text`, as a browser or a screen reader finds it. */
function languageOf(root: ParentNode, text: string): string {
  const found = [...root.querySelectorAll("*")].filter(
    (element) => words(element) === text,
  );
  const [last] = found.slice(-1);
  if (!last) throw new Error(`There is no “${text}”.`);
  return last.closest("[lang]")?.getAttribute("lang") ?? "";
}

const stand = async <C extends Component>(
  component: C,
  more: Partial<ChallengeMap[C]>,
) => standing(challenge(component, more), { lang: ASKED });

describe("the lang of the server's texts and of the element's own texts", () => {
  it("in a consent", async () => {
    const it = await stand("ak-stage-consent", {
      header_text: "Vi ensalutos ĉe Grafana.",
      permissions: [{ name: "Retpoŝtadreso", id: "email" }],
    });
    expect(languageOf(it.stage, "Vi ensalutos ĉe Grafana.")).to.equal(ASKED);
    expect(languageOf(it.stage, "Retpoŝtadreso")).to.equal(ASKED);
    expect(languageOf(it.frame, "Allow access")).to.equal("en");
  });

  it("in a consent with the element's own question", async () => {
    const { header_text: _, ...bare } = challenge("ak-stage-consent", {
      permissions: [],
    });
    const it = await standing(bare, { lang: ASKED });
    expect(languageOf(it.stage, words(at(it.stage, ".flow-lead")))).to.equal(
      "en",
    );
  });

  it("in a title of the flow", async () => {
    const it = await stand("ak-stage-identification", {
      flow_info: {
        title: "Bonvenon",
        layout: "stacked",
        background: "",
        cancel_url: "/flows/-/cancel/",
      },
    });
    expect(languageOf(it.frame, "Bonvenon")).to.equal(ASKED);
  });

  it("in the button of an identification", async () => {
    const it = await stand("ak-stage-identification", {
      primary_action: "Ensaluti",
    });
    expect(languageOf(it.stage, "Ensaluti")).to.equal(ASKED);
  });

  it("in a refusal", async () => {
    const it = await stand("ak-stage-access-denied", {
      error_message: "Malpermesita\nDemandu la administranton.",
    });
    expect(languageOf(it.stage, "Malpermesita")).to.equal(ASKED);
    expect(languageOf(it.stage, "Demandu la administranton.")).to.equal(ASKED);
    expect(languageOf(it.frame, words(at(it.frame, ".title")))).to.equal("en");
  });

  it("in a refusal without a message", async () => {
    const it = await stand("ak-stage-access-denied", { error_message: "" });
    expect(languageOf(it.stage, "The request was refused.")).to.equal("en");
  });

  it("in an error of the flow", async () => {
    const it = await stand("ak-stage-flow-error", { error: "Io rompiĝis." });
    expect(languageOf(it.stage, "Io rompiĝis.")).to.equal(ASKED);
  });

  it("in the text over a framed page", async () => {
    const it = await stand("xak-flow-frame", {
      url: "/page/frame",
      loading_overlay: true,
      loading_text: "Kontrolado…",
    });
    expect(languageOf(it.stage, "Kontrolado…")).to.equal(ASKED);
  });
});
