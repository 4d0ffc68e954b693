import { expect } from "@open-wc/testing";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { Page } from "../support/page.js";
import { asked, prompt } from "../support/prompts.js";
import { still } from "../support/states.js";
import { enter, focusedName, reads, stranger, whoami } from "./person.js";

beforeEach(stranger);
after(stranger);

/** The policy violations of the page so far. */
const refused = ({ window }: Page) =>
  (window as typeof window & { violations: string[] }).violations;

describe("a page with a strict policy and Trusted Types", () => {
  it("runs the whole sign-in without a violation", async () => {
    const page = await Page.open("/strict/pages/sign-in.html");
    await page.shows("ak-stage-identification");
    page.stage.querySelector("input")?.focus();
    await enter(page, "ada");
    await page.shows("ak-stage-password");
    await page.until(() => focusedName(page) === "password");
    await enter(page, "wrong");
    await page.until(() => reads(page).includes("Invalid password"));
    expect(refused(page)).to.deep.equal([]);
    const left = page.loads();
    await enter(page, "analytical engine");
    await left;
    expect(await whoami()).to.equal("ada");
  });

  it("shows the administrator’s HTML without a violation", async () => {
    const page = await Page.open("/strict/pages/sign-in.html");
    await page.shows("ak-stage-identification");
    page.element.slug = "kitchen-sink";
    const stage = await page.shows("ak-stage-prompt");
    await page.until(() => stage.querySelector(".flow-text b, .flow-text a"));
    expect(refused(page)).to.deep.equal([]);
  });

  it("runs no script of a published list of hostile strings", async () => {
    const list = (await (
      await fetch("/node_modules/big-list-of-naughty-strings/blns.json")
    ).json()) as string[];
    const page = await Page.open("/strict/pages/sign-in.html");
    await page.shows("ak-stage-identification");
    const fields = list.map((text, at) =>
      prompt("static", `text-${at}`, { initial_value: text }),
    );
    let alerts = 0;
    page.window.alert = () => void alerts++;
    page.use(new ScriptedServer(asked(...fields)));
    page.element.slug = "hostile";
    const stage = await page.shows("ak-stage-prompt");
    await still(stage);
    expect(stage.querySelectorAll(".flow-text").length).to.be.above(400);
    expect(alerts).to.equal(0);
    const left = stage.querySelectorAll(".flow-text *, .flow-text");
    const names = [...left].flatMap((each) => each.getAttributeNames());
    expect(names.filter((name) => /^(on|style$)/.test(name))).to.deep.equal([]);
    // Only a picture of another host may be refused. Chromium also reports handlers and styles when text is parsed in
    // order to sanitize it, in a document that runs nothing.
    expect(
      refused(page).filter((each) => !/^img-src|-attr inline$/.test(each)),
    ).to.deep.equal([]);
  });
});
