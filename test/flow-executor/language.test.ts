import { expect } from "@open-wc/testing";
import type { ScriptedServer } from "../../src/testing/scripted-server.js";
import {
  at,
  button,
  challenge,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { prefer, preferNothing } from "../support/preferred.js";
import { quiet } from "../support/wait.js";

const first = () => challenge("ak-stage-identification");
const languages = ({ requests }: ScriptedServer) =>
  requests.map(({ headers }) => headers.get("Accept-Language"));

/** The reply to a password that was wrong, in a language that the server names. */
const rejected = (language: string) =>
  new Response(JSON.stringify(challenge("ak-stage-password", {}, "rejected")), {
    headers: {
      "Content-Type": "application/json",
      "Content-Language": language,
    },
  });

describe("the language", () => {
  const { documentElement } = document;
  const before = documentElement.lang;
  afterEach(() => (documentElement.lang = before));

  it("is requested as the element’s lang says", async () => {
    const it = stand({ lang: "pt-BR" });
    await it.server.request(0);
    expect(languages(it.server)).to.deep.equal(["pt-BR, pt;q=0.9, en;q=0.8"]);
  });

  it("comes from the nearest ancestor with lang, also across shadow roots", async () => {
    documentElement.lang = "fr";
    const outer = document.createElement("section");
    outer.lang = "de";
    const host = document.createElement("div");
    const parent = document.createElement("div");
    host.attachShadow({ mode: "closed" }).append(parent);
    document.body.append(outer);
    for (const [place, language] of [
      [document.body, "fr, en;q=0.9"],
      [outer, "de, en;q=0.9"],
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

  it("is sent as a valid tag, in whatever form the page writes it", async () => {
    for (const [lang, language] of [
      ["de_DE", "de-DE, de;q=0.9, en;q=0.8"],
      ["en-US_x", "en-US, en;q=0.9"],
      ["日本語", null],
    ] as const) {
      const it = stand({ lang });
      await it.server.request(0);
      expect(languages(it.server)).to.deep.equal([language]);
      it.element.remove();
      await it.answer(first());
    }
  });

  it("is the browser’s language if the page sets none", async () => {
    documentElement.removeAttribute("lang");
    const it = stand();
    await it.server.request(0);
    expect(languages(it.server)).to.deep.equal([null]);
  });

  it("is read for each request, and a change sends no request", async () => {
    const it = await standing(first(), { lang: "de" });
    it.element.lang = "nl";
    await quiet();
    expect(it.sent).to.have.length(1);
    void it.element.respond({ uid_field: "mira" });
    await it.server.request(1);
    expect(languages(it.server)).to.deep.equal([
      "de, en;q=0.9",
      "nl, en;q=0.9",
    ]);
  });
});

describe("the page’s own words", () => {
  it("replace the element’s texts at once, and the typed values stay", async () => {
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

  it("also apply to the frame", async () => {
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

describe("the words", () => {
  const { documentElement } = document;
  const before = documentElement.lang;
  afterEach(() => (documentElement.lang = before));
  const label = ({ stage }: Stand) => words(at(stage, "label"));
  const password = (more: object = {}) =>
    challenge("ak-stage-password", { recovery_url: "/if/flow/r/", ...more });

  for (const [lang, text] of [
    ["en", "Email or username"],
    ["de", "E-Mail-Adresse oder Benutzername"],
    ["de-AT", "E-Mail-Adresse oder Benutzername"],
    ["de_DE", "E-Mail-Adresse oder Benutzername"],
    ["de_DE.UTF-8", "E-Mail-Adresse oder Benutzername"],
    ["AR", "البريد الإلكتروني أو اسم المستخدم"],
    ["zh-TW", "電子郵件或使用者名稱"],
    ["no", "E-post eller brukernavn"],
    ["tlh", "Email or username"],
    ["constructor", "Email or username"],
  ] as const) {
    it(`are complete in the first form in ${lang}`, async () => {
      const it = await standing(first(), { lang });
      expect(label(it)).to.equal(text);
    });
  }

  for (const [wanted, lang, text] of [
    ["de_DE", "de-DE", "E-Mail-Adresse oder Benutzername"],
    ["en-US@posix", "en-US", "Email or username"],
    ["C", "en", "Email or username"],
  ] as const)
    it(`are marked with an available language if the browser prefers ${wanted}`, async () => {
      documentElement.removeAttribute("lang");
      prefer(wanted);
      try {
        const it = await standing(first());
        expect(label(it)).to.equal(text);
        expect(it.stage.lang).to.equal(lang);
        expect(at(it.frame, ".frame").lang).to.equal(lang);
      } finally {
        preferNothing();
      }
    });

  it("are marked with their language if the page has another language", async () => {
    const it = await standing(first(), { lang: "tlh" });
    expect(it.stage.lang).to.equal("en");
    expect(at(it.frame, ".frame").lang).to.equal("en");
    // The title comes from the server, which was asked for that language.
    expect(at(it.frame, "[part=title]").lang).to.equal("tlh");
    it.element.remove();
    const kin = await standing(first(), { lang: "de-AT" });
    expect(kin.stage.lang).to.equal("de-AT");
    expect(at(kin.frame, "[part=title]").hasAttribute("lang")).to.equal(false);
  });

  for (const [where, place] of Object.entries({
    "the page": () => documentElement,
    "a wrapper": ({ element }: Stand) => element.parentElement,
    "the element": ({ element }: Stand) => element,
  })) {
    it(`change with the lang of ${where}, in place, and nothing is sent`, async () => {
      documentElement.lang = "en";
      const wrapper = document.createElement("div");
      document.body.append(wrapper);
      const it = await standing(password(), {}, { parent: wrapper });
      const { stage } = it;
      const field = at<HTMLInputElement>(stage, "input[type=password]");
      field.value = "half a pass";
      field.focus();
      const changed = place(it);
      if (changed) changed.lang = "de";
      await it.until(() => label(it) === "Passwort");
      expect(it.stage === stage && field.isConnected).to.equal(true);
      expect(field.value).to.equal("half a pass");
      expect(document.activeElement === field).to.equal(true);
      expect(it.sent).to.have.length(1);
      button(stage, "Weiter").click();
      await it.server.request(1);
      expect(languages(it.server)).to.deep.equal(["en", "de, en;q=0.9"]);
      if (changed) changed.lang = "";
      wrapper.remove();
    });
  }

  it("change with the lang of a host around the page’s shadow root", async () => {
    const host = document.createElement("div");
    const parent = document.createElement("div");
    host.attachShadow({ mode: "open" }).append(parent);
    document.body.append(host);
    const it = await standing(password(), {}, { parent });
    host.lang = "ar";
    await it.until(() => label(it) === "كلمة المرور");
    host.remove();
  });

  it("change when the element moves to another place", async () => {
    const it = await standing(password());
    const there = document.createElement("div");
    there.lang = "de";
    document.body.append(there);
    there.append(it.element);
    await it.until(() => label(it) === "Passwort");
    expect(it.sent).to.have.length(1);
    there.remove();
  });

  it("of the server stay in the requested language", async () => {
    const it = await standing(password(), { lang: "de" });
    void it.element.respond({ password: "wrong" });
    await it.show(challenge("ak-stage-password", {}, "rejected"));
    expect(at(it.stage, ".flow-error").querySelector("[lang]")).to.not.exist;
    it.element.lang = "en";
    await it.until(() => label(it) === "Password");
    expect(at(it.stage, ".flow-error [lang]").lang).to.equal("de");
    expect(at(it.frame, "[part=title]").lang).to.equal("de");
    // An error of the stage itself is in the element's language.
    at<HTMLInputElement>(it.stage, "input[type=password]").value = "";
    button(it.stage, "Continue").click();
    await it.until(
      () => words(at(it.stage, ".flow-error")) === "Enter your password.",
    );
    expect(at(it.stage, ".flow-error").querySelector("[lang]")).to.not.exist;
  });

  it("are those of the first of the browser’s languages that the element has", async () => {
    documentElement.removeAttribute("lang");
    prefer("tlh", "is-IS", "de-CH", "en");
    try {
      const it = await standing(first());
      expect(label(it)).to.equal("E-Mail-Adresse oder Benutzername");
      expect(it.stage.lang).to.equal("de-CH");
    } finally {
      preferNothing();
    }
  });

  it("are marked with the language that is there, if the page asks for its kin", async () => {
    const it = await standing(first(), { lang: "nn-NO" });
    expect(label(it)).to.equal("E-post eller brukernavn");
    expect(it.stage.lang).to.equal("nb");
  });

  for (const [named, marked, later] of [
    ["fr", "fr", "fr"],
    ["pt-br", "pt-BR", "pt-BR"],
    ["de", undefined, "de"],
    ["", undefined, "de-AT"],
    ["*", undefined, "de-AT"],
  ] as const)
    it(`of the server are marked as its reply says: “${named}”`, async () => {
      const it = await standing(password(), { lang: "de-AT" });
      void it.element.respond({ password: "wrong" });
      await it.show(rejected(named));
      const mark = () =>
        at(it.stage, ".flow-error").querySelector<HTMLElement>("[lang]")?.lang;
      expect(mark()).to.equal(marked);
      it.element.lang = "en";
      await it.until(() => label(it) === "Password");
      expect(mark()).to.equal(later);
    });

  it("of the page replace those of the language", async () => {
    const it = await standing(password(), {
      lang: "de",
      terms: { password: "Losung" },
    });
    expect(label(it)).to.equal("Losung");
    expect(words(at(it.stage, "button[type=submit]"))).to.equal("Weiter");
    it.element.terms = undefined;
    await it.element.updateComplete;
    await quiet();
    expect(label(it)).to.equal("Passwort");
  });
});
