import { expect } from "@open-wc/testing";
import type { ScriptedServer } from "../../src/testing/scripted-server.js";
import { at, challenge, stand, standing, words } from "../support/executor.js";
import { quiet } from "../support/wait.js";

const first = () => challenge("ak-stage-identification");
const languages = ({ requests }: ScriptedServer) =>
  requests.map(({ headers }) => headers.get("Accept-Language"));

describe("the language", () => {
  const { documentElement } = document;
  const before = documentElement.lang;
  afterEach(() => (documentElement.lang = before));

  it("is asked for as the element says", async () => {
    const it = stand({ lang: "pt-BR" });
    await it.server.request(0);
    expect(languages(it.server)).to.deep.equal(["pt-BR"]);
  });

  it("is the nearest one above, through the hosts of shadow roots", async () => {
    documentElement.lang = "fr";
    const outer = document.createElement("section");
    outer.lang = "de";
    const host = document.createElement("div");
    const parent = document.createElement("div");
    host.attachShadow({ mode: "closed" }).append(parent);
    document.body.append(outer);
    for (const [place, language] of [
      [document.body, "fr"],
      [outer, "de"],
    ] as const) {
      place.append(host);
      const it = stand({}, { parent });
      await it.server.request(0);
      expect(languages(it.server)).to.deep.equal([language]);
      it.element.remove();
      await it.answer(first());
    }
    outer.remove();
    host.remove();
  });

  it("is the browser’s where nobody says", async () => {
    documentElement.removeAttribute("lang");
    const it = stand();
    await it.server.request(0);
    expect(languages(it.server)).to.deep.equal([null]);
  });

  it("is asked for as it is at each request, and a change asks for nothing", async () => {
    const it = await standing(first(), { lang: "de" });
    it.element.lang = "nl";
    await quiet();
    expect(it.sent).to.have.length(1);
    void it.element.respond({ uid_field: "mira" });
    await it.server.request(1);
    expect(languages(it.server)).to.deep.equal(["de", "nl"]);
  });
});

describe("the page’s own words", () => {
  it("are laid over ours, at once and without losing what was typed", async () => {
    const it = await standing(first(), { terms: { uid: "Member number" } });
    const field = at<HTMLInputElement>(it.stage, "[name=uid_field]");
    const label = () => words(field.labels?.item(0));
    expect(label()).to.equal("Member number");
    field.value = "typed";
    it.element.terms = { uid: "Badge" };
    await quiet();
    expect(label()).to.equal("Badge");
    expect(field.value).to.equal("typed");
    it.element.terms = undefined;
    await quiet();
    expect(label()).to.equal("Email or username");
    expect(it.sent).to.have.length(1);
  });

  it("reach the frame too", async () => {
    const it = await standing(challenge("ak-stage-password"), {
      redirect: "manual",
      terms: { done: "All set" },
    });
    void it.element.respond({ password: "p" });
    await it.answer({ component: "xak-flow-redirect", to: "/page/home" });
    await it.finished();
    expect(words(at(it.frame, "[role=heading]"))).to.equal("All set");
  });
});
