import { expect } from "@open-wc/testing";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import type { Challenge, LoginSource } from "../../src/protocol/index.js";
import { button, challenge, GET, sent, words } from "../support/executor.js";
import { Page } from "../support/page.js";
import { asked, prompt } from "../support/prompts.js";

/** A path that was never requested before. */
const placeOf = (fate: string) => `${fate}-${crypto.randomUUID().slice(0, 8)}`;

const GITHUB: LoginSource = {
  name: "GitHub",
  challenge: {
    component: "xak-flow-redirect",
    to: "/source/oauth/login/github/",
  },
};

/** A prompt whose help text needs the code for markup. */
const WITH_MARKUP = asked(
  prompt("username", "username", { sub_text: "Only <b>lower</b> case." }),
);

/** A page whose element asks this first, with its code in its own path. */
async function opened(place: string, first: Challenge) {
  const server = new ScriptedServer(first);
  const page = await Page.open("/page/login");
  page.use(server).write('<flow-executor slug="login"></flow-executor>');
  await page.run(`/${place}/dist/cdn/flow-executor.js`);
  return page;
}

/** A page whose element asks for the password, with the code of that stage in its own path. */
async function atPassword(place: string) {
  const server = new ScriptedServer(challenge("ak-stage-identification"));
  const page = await Page.open("/page/login");
  page.use(server).write('<flow-executor slug="login"></flow-executor>');
  await page.run(`/${place}/dist/cdn/flow-executor.js`);
  await page.shows("ak-stage-identification");
  void page.element.respond({ uid_field: "mira" });
  (await server.request(1)).answer(challenge("ak-stage-password"));
  return { page, server };
}

describe("the code of a stage", () => {
  it("offers to reload the page if it cannot be loaded", async () => {
    const { page, server } = await atPassword("lost-once");
    const card = await page.until(() =>
      page.frame.querySelector("[part=error]"),
    );
    expect(page.element.error?.code).to.equal("chunk");
    expect(words(card)).to.contain("A part of this page could not be loaded");
    expect(sent(server)).to.have.length(2);
    const loaded = page.loads();
    button(card, "Reload the page").click();
    await loaded;
    expect(page.address).to.equal("/page/login");
  });

  it("is requested again after one failure, like all other code", async () => {
    const { page, server } = await atPassword(placeOf("late"));
    const form = await page.shows("ak-stage-password");
    expect(button(form, "Continue").isConnected).to.equal(true);
    expect(page.element.error).to.equal(undefined);
    expect(sent(server)).to.have.length(2);
  });

  it("does not run if the second request returns another file", async () => {
    const { page } = await atPassword(placeOf("forged"));
    const card = await page.until(() =>
      page.frame.querySelector("[part=error]"),
    );
    expect(page.element.error?.code).to.equal("chunk");
    expect(words(card)).to.contain("Reload the page");
    expect(page.document.documentElement.dataset.forged).to.equal(undefined);
  });

  for (const [part, first, seen] of [
    ["markup", WITH_MARKUP, "[name=username]"],
    ["qr", challenge("ak-stage-authenticator-totp"), ".flow-key"],
  ] as const) {
    it(`offers to load the page again if a part of it is lost (${part}), beside a form that still shows the rest`, async () => {
      const page = await opened("lost-part", first);
      const card = await page.until(() =>
        page.frame.querySelector("[part=error]"),
      );
      expect(page.element.error?.code).to.equal("chunk");
      expect(words(card)).to.contain("A part of this page could not be loaded");
      expect(button(card, "Reload the page").isConnected).to.equal(true);
      expect(page.element.querySelector(seen)).not.to.equal(null);
    });
  }

  it("whose part got lost once asks for it again", async () => {
    const page = await opened(placeOf("late"), WITH_MARKUP);
    const form = await page.shows("ak-stage-prompt");
    expect(form.querySelector(".flow-help b")?.textContent).to.equal("lower");
    expect(page.element.error).to.equal(undefined);
  });

  it("works if the page has replaced MutationObserver", async () => {
    const first = challenge("ak-stage-identification", { sources: [GITHUB] });
    const server = new ScriptedServer(first);
    const page = await Page.open("/page/login");
    page.use(server).write('<flow-executor slug="login"></flow-executor>');
    page.window.MutationObserver = function () {
      throw new Error("There is no such thing here.");
    } as unknown as typeof MutationObserver;
    await page.run("/dist/cdn/flow-executor.js");
    await page.shows("ak-stage-identification");
    expect(page.element.error).to.equal(undefined);
    expect(sent(server)).to.deep.equal([GET()]);
  });

  it("leaves the form usable if an optional part fails", async () => {
    const server = new ScriptedServer(
      challenge("ak-stage-identification", { sources: [GITHUB] }),
    );
    const page = await Page.open("/page/login");
    page.use(server).write('<flow-executor slug="login"></flow-executor>');
    const { window } = page;
    const warned: unknown[] = [];
    window.console.warn = (...said: unknown[]) => warned.push(said[0]);
    window.Image = function () {
      throw new Error("There is no such thing here.");
    } as unknown as typeof Image;
    await page.run("/dist/cdn/flow-executor.js");
    await page.shows("ak-stage-identification");
    await page.until(() => warned.length > 0);
    expect(warned).to.deep.equal([
      "flow-executor: The part background failed.",
    ]);
    expect(page.element.error).to.equal(undefined);
  });

  it("is requested only when its stage is shown", async () => {
    const server = new ScriptedServer(challenge("ak-stage-identification"));
    const page = await Page.open("/page/login");
    page.use(server).write('<flow-executor slug="login"></flow-executor>');
    await page.run("/dist/cdn/flow-executor.js");
    await page.shows("ak-stage-identification");
    const scripts = () =>
      page.window.performance
        .getEntriesByType("resource")
        .map(({ name }) => name.split("/").at(-1));
    expect(scripts()).to.include("ak-stage-identification.js");
    expect(scripts()).not.to.include("ak-stage-password.js");
    void page.element.respond({ uid_field: "mira" });
    (await server.request(1)).answer(challenge("ak-stage-password"));
    await page.shows("ak-stage-password");
    expect(scripts()).to.include("ak-stage-password.js");
    expect(sent(server)[0]).to.equal(GET());
  });
});
