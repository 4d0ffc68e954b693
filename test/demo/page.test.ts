import { expect } from "@open-wc/testing";
import type { FlowInspector } from "../../src/inspector/flow-inspector.js";
import { next, quiet, until, warnings } from "../support/wait.js";

/** The demo's page, loaded into this one without its styles. */
describe("the demo's page", () => {
  const find = <T extends HTMLElement = HTMLElement>(selector: string) => {
    const element = document.querySelector<T>(selector);
    if (!element) throw new Error(`There is no ${selector}.`);
    return element;
  };
  const choose = (name: string, value: string) => {
    const control = find<HTMLSelectElement>(`[name=${name}]`);
    control.value = value;
    control.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const inspector = () => find<FlowInspector>("#inspector");
  const shadow = () => inspector().renderRoot as ShadowRoot;
  const log = () => shadow().textContent;
  const kept = () => JSON.stringify(inspector().entries);
  const press = async (text: string) => {
    const rows = [...shadow().querySelectorAll<HTMLElement>("button.row")];
    const row = rows.reverse().find((each) => each.textContent.includes(text));
    if (!row) throw new Error(`There is no row ${text}.`);
    row.click();
    await inspector().updateComplete;
  };
  const tab = async (name: string) => {
    shadow().querySelector<HTMLElement>(`#tab-${name}`)?.click();
    await inspector().updateComplete;
  };
  const answer = async (name: string, value: string, heard: string) => {
    const element = find("flow-executor");
    const shown = next(element, heard);
    const input = find<HTMLInputElement>(`[slot=stage] input[name=${name}]`);
    input.value = value;
    input.form?.requestSubmit();
    await shown;
    await quiet();
  };

  before(async () => {
    sessionStorage.clear();
    await fetch("/forget");
    const html = await (await fetch("/demo/index.html")).text();
    const page = new DOMParser().parseFromString(html, "text/html");
    // The demo's styles are not served here.
    document.head.append(
      Object.assign(page.createElement("link"), { id: "dark" }),
    );
    document.body.append(...page.body.childNodes);
    history.replaceState(null, "", "#redirect=manual&accent=teal");
    await import("/dist/cdn/inspector.js");
    await import("../../demo/page.js");
    await until(() => kept().includes("flow-challenge"), shadow());
  });

  after(async () => {
    sessionStorage.clear();
    await fetch("/forget");
  });

  it("lists the server's flows, and hides flows that start elsewhere", () => {
    const options = [
      ...document.querySelectorAll<HTMLOptionElement>("[name=flow] option"),
    ];
    const shown = options.filter(({ hidden }) => !hidden);
    const values = shown.map(({ value }) => value);
    expect(values[0]).to.equal("default-authentication-flow");
    expect(values).to.include.members(["dummies", "layout-stacked"]);
    expect(options.length).to.be.above(shown.length);
    expect(location.hash).not.to.contain("flow=");
  });

  it("takes the state of its controls from the address and keeps it there", () => {
    expect(find("#stage").dataset.accent).to.equal("teal");
    expect(find("flow-executor").getAttribute("redirect")).to.equal("manual");
    choose("layout", "bare");
    choose("lang", "ar");
    expect(location.hash).to.equal(
      "#redirect=manual&layout=bare&accent=teal&lang=ar",
    );
    expect(find("flow-executor").lang).to.equal("ar");
    expect(find("#markup").textContent).to.contain('layout="bare"');
  });

  it("shows the exchanges, and no secret anywhere", async () => {
    await answer("uid_field", "ada", "flow-challenge");
    await answer("password", "not the right one", "flow-challenge");
    await until(() => log().includes("password: invalid"), shadow());
    expect(log()).to.contain("Kept the form: same component with errors.");
    await answer("password", "analytical engine", "flow-done");
    await until(
      () => find("#visitor").textContent.includes("Ada Lovelace"),
      document.body,
    );
    await press("password: invalid");
    expect(log()).to.match(/"password": "\s*••••••••\s*"/);
    expect(log()).to.match(/"code": "invalid"/);
    await tab("events");
    expect(log()).to.contain("ak-stage-password: password");
    expect(log()).to.contain("default-authentication-flow leads to");
    expect(log()).to.contain("signed in");
    const all = log() + JSON.stringify(sessionStorage) + location.href;
    expect(all).not.to.match(/right one|analytical/);
    expect(kept()).not.to.match(/\bada\b/);
    await tab("exchanges");
  });

  it("keeps the list for the next page of the tab", async () => {
    const next = document.createElement("flow-inspector");
    next.id = "inspector";
    next.keep = true;
    document.body.append(next);
    const kinds = next.entries.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "exchange")).to.have.length.above(3);
    expect(next.entries.at(-1)).to.include({
      kind: "mark",
      text: `Page loaded: ${location.pathname}`,
    });
    next.remove();
  });

  it("does not sign out until the button is pressed", async () => {
    choose("flow", "default-invalidation-flow");
    expect(document.querySelector("flow-executor")).to.equal(null);
    expect(kept()).not.to.contain("/default-invalidation-flow/");
    find("[data-face=confirm] [data-do=confirm]").click();
    await until(
      () => find("#visitor").textContent.includes("Nobody"),
      document.body,
    );
    expect(kept()).to.contain("/default-invalidation-flow/");
    expect(log()).to.contain("Another element: default-invalidation-flow");
  });

  it("causes a fault once, and confirms it", async () => {
    const faults = async () => (await fetch("/demo/faults")).text();
    choose("fault", "html");
    while (!(await faults()).includes("html")) continue;
    choose("flow", "denied");
    // The page may still replace the element.
    const warned = await warnings(() => next(document, "flow-error"));
    expect(warned).to.have.length(1);
    while ((await faults()) !== "[]") continue;
    await until(() => log().includes("200, not JSON"), shadow());
    expect(log()).to.contain("Showed an error and kept what was typed.");
    expect(find("#fault-help").textContent).to.equal("It has happened.");
    expect(find<HTMLSelectElement>("[name=fault]").value).to.equal("");
  });

  it("has no style attribute", () => {
    expect(document.querySelector("[style]")).to.equal(null);
  });
});
