import { expect } from "@open-wc/testing";
import { FlowMessageEvent } from "../../src/events.js";
import type { LoginSource } from "../../src/protocol/index.js";
import { ScriptedServer, type ScriptedReply } from "../../src/testing/index.js";
import { ScreenReader } from "../support/announcements.js";
import { at, button, challenge, stand, words } from "../support/executor.js";
import { Page } from "../support/page.js";
import { end } from "../support/replies.js";
import { accessible } from "../support/states.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-identification";
const SAID = "Signing in with Harbour did not work.";

/** The provider, which is a blank page here. */
const harbour: LoginSource = {
  name: "Harbour",
  challenge: { component: "xak-flow-redirect", to: "/page/provider" },
};
const asked = () => challenge(COMPONENT, { sources: [harbour] });

/** Puts the element on a page whose server gives these replies. */
async function put(page: Page, ...replies: ScriptedReply[]): Promise<Page> {
  page.use(new ScriptedServer(...replies));
  page.write(
    '<flow-executor slug="login" query="" notices="off"></flow-executor>',
  );
  return page.run();
}

async function signIn(page: Page, ...more: ScriptedReply[]): Promise<Page> {
  await put(page, asked(), ...more);
  await page.shows(COMPONENT);
  await quiet();
  return page;
}

/** Follows a link of the provider's page, which is on another site. */
async function follow(page: Page, to: string, rel = "noreferrer") {
  page.write(`<a rel="${rel}" href="${to}">On</a>`);
  const loaded = page.loads();
  at(page.document, "a").click();
  return loaded;
}

/** A person who has gone to the source. */
async function atProvider(): Promise<Page> {
  const page = await signIn(await Page.open("/page/sign-in"));
  expect(words(page.stage)).not.to.include(SAID);
  const left = page.loads();
  button(page.stage, "H Continue with Harbour").click();
  await left;
  expect(page.address).to.equal("/page/provider");
  return page;
}

describe("a person who comes back from a source without being signed in", () => {
  beforeEach(() => sessionStorage.clear());
  after(() => sessionStorage.clear());

  it("reads that signing in there did not work", async () => {
    const page = await follow(await atProvider(), "/page/sign-in");
    await put(page, asked());
    const stage = await page.shows(COMPONENT);
    expect(words(at(stage, "[role=alert]"))).to.equal(SAID);
  });

  it("reads it once: no longer after an answer, nor on a page that is loaded again", async () => {
    const page = await follow(await atProvider(), "/page/sign-in");
    await put(page, asked(), asked());
    const stage = await page.shows(COMPONENT);
    await page.element.respond({ uid_field: "jo" });
    await page.until(() => !words(stage).includes(SAID));
    const again = page.loads();
    page.window.location.reload();
    await again;
    await signIn(page);
    expect(words(page.stage)).not.to.include(SAID);
  });

  it("reads it where the sign-in no longer offers that source, too", async () => {
    const page = await follow(await atProvider(), "/page/other");
    await put(page, challenge(COMPONENT));
    expect(words(await page.shows(COMPONENT))).to.include(SAID);
  });

  it("reads the server’s own message instead, if it comes", async () => {
    const page = await follow(await atProvider(), "/page/sign-in");
    await signIn(page);
    const say = (level: "info" | "error") =>
      page.element.dispatchEvent(
        new FlowMessageEvent({ level, message: "Authentication failed." }),
      );
    say("info");
    await quiet();
    expect(words(page.stage)).to.include(SAID);
    say("error");
    await page.until(() => !words(page.stage).includes(SAID));
  });

  it("keeps nothing but the source’s name and the time in this tab", async () => {
    await atProvider();
    const entries = Object.entries(sessionStorage);
    expect(entries.map(([key]) => key)).to.deep.equal(["flow-executor:source"]);
    const away = JSON.parse(entries[0]?.[1] as string) as object;
    expect(Object.keys(away)).to.deep.equal(["name", "at"]);
    expect(away).to.include({ name: "Harbour" });
  });

  it("hears it once, and it is accessible", async () => {
    sessionStorage.setItem(
      "flow-executor:source",
      JSON.stringify({ name: "Harbour", at: performance.timeOrigin - 1_000 }),
    );
    const it = stand();
    const reader = new ScreenReader(it.element);
    await it.show(asked());
    expect(reader.said).to.deep.equal([SAID]);
    await accessible(it.element);
  });
});

describe("a person who comes back from a source reads nothing", () => {
  beforeEach(() => sessionStorage.clear());
  after(() => sessionStorage.clear());

  const silentAt = async (page: Page, first: object = asked()) => {
    await put(page, first);
    expect(words(await page.shows(COMPONENT))).not.to.include(SAID);
  };

  it("after going back", async () => {
    const page = await atProvider();
    const back = page.loads();
    page.window.history.back();
    await back;
    await silentAt(page);
  });

  it("from a page of this site", async () => {
    const page = await atProvider();
    await silentAt(await follow(page, "/page/sign-in", "opener"));
  });

  it("after a longer time", async () => {
    const page = await atProvider();
    const at = Date.now() - 6 * 60_000;
    const long = JSON.stringify({ name: "Harbour", at });
    sessionStorage.setItem("flow-executor:source", long);
    await silentAt(await follow(page, "/page/sign-in"));
  });

  it("where an account is recovered", async () => {
    const page = await follow(await atProvider(), "/page/recovery");
    await silentAt(
      page,
      challenge(COMPONENT, { flow_designation: "recovery" }),
    );
  });

  it("after signing in there", async () => {
    const page = await follow(await atProvider(), "/page/welcome");
    const left = page.loads();
    await put(page, end("/page/home"));
    await left;
    await silentAt(await follow(page, "/page/sign-in"));
  });

  it("where storage holds something else", async () => {
    const page = await atProvider();
    sessionStorage.setItem("flow-executor:source", "{");
    await silentAt(await follow(page, "/page/sign-in"));
  });
});
