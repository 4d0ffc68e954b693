import { expect } from "@open-wc/testing";
import { EARLY } from "../../src/client/early-start.js";
import { startEarly } from "../../src/early.js";
import type { FlowInspector } from "../../src/inspector/index.js";
import { at, stand, standing, tidyUp, words } from "../support/executor.js";
import { next, quiet, until, warnings } from "../support/wait.js";
import {
  identification,
  inspect,
  inspectors,
  judged,
  password,
  rejected,
  rootOf,
  rowsOf,
  tab,
  wrongPassword,
} from "./stand.js";

describe("<flow-inspector>", () => {
  afterEach(() => {
    for (const inspector of inspectors.splice(0)) inspector.remove();
    sessionStorage.clear();
  });

  it("lists the exchanges of a sign-in with a wrong password, sentence first", async () => {
    const { inspector } = await wrongPassword();
    expect(rowsOf(inspector)).to.deep.equal([
      "GET ak-stage-identification 200 Showed a form: the first of this run.",
      "POST ak-stage-password 200 Renewed the form: another component.",
      "POST ak-stage-password 200 password: invalid Kept the form: same component with errors.",
    ]);
    const text = words(at(rootOf(inspector), ".details"));
    expect(text).to.contain("Kept the form: same component with errors.");
    expect(text).to.contain('"code": "invalid"');
    expect(text.indexOf("Kept the form")).to.be.below(text.indexOf("{"));
    expect(at(rootOf(inspector), ".hidden").ariaLabel).to.equal("hidden");
  });

  it("holds no secret and no name: in its tree, its storage and its texts", async () => {
    const { inspector } = await wrongPassword({ keep: true });
    const texts = [
      inspector.writeTest(),
      inspector.writeReport(),
      JSON.stringify(sessionStorage),
      JSON.stringify(inspector.entries),
    ];
    for (const name of ["exchanges", "rules", "state", "events", "timing"]) {
      await tab(inspector, name);
      texts.push(rootOf(inspector).innerHTML);
    }
    for (const row of rootOf(inspector).querySelectorAll<HTMLElement>(".row")) {
      row.click();
      await inspector.updateComplete;
      texts.push(rootOf(inspector).innerHTML);
    }
    for (const text of texts) expect(text).not.to.match(/right one|ada\.l/);
    expect(inspector.writeReport()).not.to.contain(location.host);
  });

  it("hears an element of the markup, also if it keeps its entries", async () => {
    const it = stand();
    it.element.id = "kept";
    const place = document.body.appendChild(document.createElement("div"));
    place.innerHTML = `<flow-inspector for="kept" keep></flow-inspector>`;
    const inspector = at<FlowInspector>(place, "flow-inspector");
    inspectors.push(inspector);
    await it.show(identification);
    await judged(inspector, 1);
  });

  it("shows rules, state, events and timing", async () => {
    const { inspector, it } = await wrongPassword();
    expect(words(at(rootOf(inspector), "[role=tablist]"))).to.equal(
      "Exchanges 3 Rules 3 State Events 5 Timing",
    );
    expect(await tab(inspector, "rules")).to.contain(
      "Renewed the form: another component.",
    );
    const state = await tab(inspector, "state");
    expect(state).to.contain("Shown ak-stage-password");
    expect(state).to.contain("Answers sent 2, none twice");
    const events = await tab(inspector, "events");
    expect(events).to.contain("flow-response ak-stage-password: password");
    expect(await tab(inspector, "timing")).to.match(/server \d+ ms/);
    expect(it.element.isConnected).to.equal(true);
  });

  it("chooses another exchange, with the mouse and with the keyboard", async () => {
    const { inspector } = await wrongPassword();
    const [first] =
      rootOf(inspector).querySelectorAll<HTMLElement>("button.row");
    first?.click();
    await inspector.updateComplete;
    expect(words(at(rootOf(inspector), ".details"))).to.contain("1 of 3");
    const list = at(rootOf(inspector), "[role=tablist]");
    for (const [key, selected] of [
      ["ArrowRight", "rules"],
      ["End", "timing"],
      ["ArrowRight", "exchanges"],
      ["ArrowLeft", "timing"],
      ["Home", "exchanges"],
    ] as const) {
      list.dispatchEvent(new KeyboardEvent("keydown", { key }));
      await inspector.updateComplete;
      const chosen = at(rootOf(inspector), "[aria-selected=true]");
      expect(chosen.id).to.equal(`tab-${selected}`);
      expect(rootOf(inspector).activeElement).to.equal(chosen);
      expect(chosen.tabIndex).to.equal(0);
    }
  });

  it("finds its element by its id, also when it comes later", async () => {
    const inspector = inspect({ htmlFor: "sign-in" });
    const it = stand({}, { parent: document.createElement("div") });
    it.element.id = "sign-in";
    document.body.append(it.element);
    await it.show(identification);
    await judged(inspector, 1);
    expect(rowsOf(inspector)).to.have.length(1);
  });

  it("says what it could not see when it comes later", async () => {
    const it = await standing(identification);
    const inspector = inspect({ target: it.element });
    void it.element.respond({ uid_field: "ada.l" });
    await it.show(password);
    await judged(inspector, 1);
    expect(words(at(rootOf(inspector), ".mark"))).to.match(
      /^The flow login was already running\. .* could not be seen/,
    );
    expect(rowsOf(inspector)).to.deep.equal([
      "POST ak-stage-password 200 Renewed the form: another component.",
    ]);
  });

  it("sees the first exchange also when the page has sent it early", async () => {
    await fetch("/forget");
    document.documentElement.lang = "en";
    startEarly({ slug: "default-authentication-flow", query: "" });
    const element = document.createElement("flow-executor");
    Object.assign(element, {
      slug: "default-authentication-flow",
      query: "",
      notices: "off",
    });
    const inspector = inspect({ target: element });
    const shown = next(element, "flow-challenge");
    document.body.append(element);
    await shown;
    await judged(inspector, 1);
    const [entry] = inspector.entries;
    expect(entry).to.deep.include({
      early: true,
      rules: ["early", "first-form"],
      component: "ak-stage-identification",
    });
    expect((window as { [EARLY]?: unknown })[EARLY]).to.equal(undefined);
    element.remove();
    document.documentElement.removeAttribute("lang");
  });

  it("keeps the list and adds a mark for another element, also one in a frame", async () => {
    const { inspector, it } = await wrongPassword();
    const frame = document.createElement("iframe");
    frame.title = "A page";
    frame.src = "/page/empty";
    document.body.append(frame);
    await next(frame, "load");
    const page = frame.contentDocument;
    if (!page) throw new Error("The frame has no document.");
    const code = page.createElement("script");
    code.type = "module";
    code.src = "/build/src/index.js";
    const other = page.createElement("flow-executor");
    Object.assign(other, {
      slug: "default-authentication-flow",
      notices: "off",
    });
    inspector.target = other;
    await inspector.updateComplete;
    page.body.append(other, code);
    await judged(inspector, 4);
    const texts = [...rootOf(inspector).querySelectorAll(".list li")].map(
      words,
    );
    expect(texts[3]).to.equal("Another element: default-authentication-flow");
    expect(texts[4]).to.contain("Showed a form: the first of this run.");
    // The first element is no longer inspected.
    void it.element.respond({ password: "x" });
    await it.show(rejected);
    await quiet();
    expect(rowsOf(inspector)).to.have.length(4);
    frame.remove();
  });

  it("detaches from everything when it is removed, and attaches again", async () => {
    const { inspector, it } = await wrongPassword();
    inspector.remove();
    void it.element.respond({ password: "x" });
    await it.show(rejected);
    await quiet();
    const exchanges = () =>
      inspector.entries.filter(({ kind }) => kind === "exchange").length;
    expect(exchanges()).to.equal(3);
    document.body.prepend(inspector);
    void it.element.respond({ password: "x" });
    await it.show(rejected);
    await judged(inspector, 4);
    expect(exchanges()).to.equal(4);
  });

  it("reports failures, aborted requests, and what was not JSON", async () => {
    const it = stand();
    const inspector = inspect({ target: it.element });
    await it.show(identification);
    await warnings(async () => {
      void it.element.respond({ uid_field: "ada.l" });
      await it.answer(new TypeError("Failed to fetch"));
      await it.error();
      void it.element.retry();
      const type = { "Content-Type": "text/html" };
      await it.answer(new Response("<p>No", { status: 502, headers: type }));
      await judged(inspector, 3);
      await it.error();
    });
    expect(rowsOf(inspector).slice(1)).to.deep.equal([
      "POST ak-stage-identification no answer Showed an error and kept what was typed.",
      "GET login 502, not JSON Showed an error and kept what was typed.",
    ]);
    void it.element.retry();
    const request = await it.server.request(3);
    it.element.remove();
    request.answer(new DOMException("The request was aborted.", "AbortError"));
    await until(
      () => rowsOf(inspector).some((row) => row.includes("given up")),
      rootOf(inspector),
    );
  });

  it("keeps its entries over page loads with `keep`, and forgets them with Clear", async () => {
    const { inspector } = await wrongPassword({ keep: true });
    const again = inspect({ keep: true });
    await again.updateComplete;
    expect(rowsOf(again)).to.deep.equal(rowsOf(inspector));
    expect(words(at(rootOf(again), ".mark"))).to.contain("Page loaded:");
    at(rootOf(again), "[aria-label=Clear]").click();
    await again.updateComplete;
    expect(again.entries).to.deep.equal([]);
    expect(sessionStorage.getItem("flow-inspector")).to.equal("[]");
  });

  it("copies the texts, or shows them where the browser does not allow it", async () => {
    const { inspector } = await wrongPassword();
    const { clipboard } = navigator;
    const copied: string[] = [];
    const put = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, "clipboard", {
        configurable: true,
        value: { writeText },
      });
    const press = async (text: string) => {
      const all =
        rootOf(inspector).querySelectorAll<HTMLElement>("header button");
      [...all].find((each) => words(each) === text)?.click();
      const status = at(rootOf(inspector), "[role=status]");
      await until(() => status.textContent, rootOf(inspector));
      await quiet();
    };
    put(async (text) => void copied.push(text));
    await press("Copy as test");
    await press("Copy report");
    expect(copied[0]).to.equal(inspector.writeTest());
    expect(copied[1]).to.equal(inspector.writeReport());
    put(() => Promise.reject(new Error("no")));
    await press("Copy report");
    expect(
      at<HTMLTextAreaElement>(rootOf(inspector), "textarea").value,
    ).to.equal(inspector.writeReport());
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: clipboard,
    });
  });

  for (const scheme of ["light", "dark"])
    for (const [dir, width] of [
      ["ltr", "900px"],
      ["rtl", "320px"],
    ] as const)
      it(`is accessible: ${scheme}, ${dir}, ${width}`, async () => {
        const { inspector } = await wrongPassword();
        inspector.style.colorScheme = scheme;
        inspector.style.inlineSize = width;
        inspector.dir = dir;
        await until(
          () =>
            rootOf(inspector).querySelector(".wide") !== null ||
            width === "320px",
          rootOf(inspector),
        );
        for (const name of [
          "exchanges",
          "rules",
          "state",
          "events",
          "timing",
        ]) {
          await tab(inspector, name);
          await expect(inspector).to.be.accessible();
          const frame = at(rootOf(inspector), ".inspector");
          expect(frame.scrollWidth, name).to.be.at.most(frame.clientWidth);
        }
        tidyUp();
      });
});
