/** Starts the recipes of docs/frameworks.md, typed exactly as written, with the framework's development server. */
import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import type { Browser } from "puppeteer-core";
import { project, writeProject } from "./docs.js";
import { serve, type Served } from "./serve.js";
import { type Started, startServer } from "./started.js";
import { openBrowser, Visitor } from "./visitor.js";

const FORM = "ak-stage-identification form";

/** A development server transforms the files at their first request, which takes long on a busy machine. */
const AT_FIRST = 180_000;
const LATER = 40_000;

export interface Recipe {
  /** The heading of the recipe. */
  readonly heading: string;
  /** The folder of the installed packages, in test/frameworks/. */
  readonly below: string;
  /** The files of a new project that the recipe does not change. */
  readonly more?: Readonly<Record<string, string>>;
  /** The command that starts the development server. */
  readonly serve: readonly [program: string, ...args: string[]];
  readonly env?: NodeJS.ProcessEnv;
}

/** Replies of servers and proxies that have no WebSocket. */
const REFUSALS = {
  "closes the connection": "",
  "answers 403": "HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n",
};

export function follow({ heading, below, more, serve: command, env }: Recipe) {
  describe(`the recipe for ${heading}`, () => {
    let browser: Browser;
    let flows: Served;
    let folder: string;
    let server: Started;
    let visitor: Visitor;

    before(async () => {
      flows = await serve();
      folder = await project(`test/frameworks/${below}`);
      await writeProject(folder, ["frameworks", heading], flows.address, more);
      const [program, ...args] = command;
      const path = join(folder, "../node_modules/.bin", program);
      server = await startServer(folder, [path, ...args], env);
      browser = await openBrowser("chromium");
      await warm();
    });
    after(async () => {
      await browser.close();
      server.stop();
      await flows.close();
      await rm(folder, { recursive: true, force: true });
    });
    beforeEach(async () => {
      visitor = await Visitor.come(browser, server.address);
      visitor.page.setDefaultTimeout(LATER);
    });
    afterEach(() => visitor.leaves());

    /** Shows every form once, so that the server has transformed all files. */
    async function warm(): Promise<void> {
      const first = await Visitor.come(browser, server.address);
      first.page.setDefaultTimeout(AT_FIRST);
      await first.page.goto(server.address, { waitUntil: "networkidle2" });
      await first.signsIn();
      await first.reads("You are signed in.");
      await first.page.browserContext().close();
    }

    it("leads to a sign-in; the page keeps what is typed, and hears the server’s notices", async () => {
      await visitor.opens("/");
      await visitor.sees(FORM);
      await visitor.marks();
      await visitor.fills("uid_field", "ada");
      await flows.opened();
      await visitor.page.waitForNetworkIdle({ concurrency: 2 });
      assert.equal(await visitor.typed("uid_field"), "ada");
      await visitor.presses("Enter");
      await visitor.fills("password", "analytical engine");
      await visitor.presses("Enter");
      await visitor.reads("You are signed in.");
      assert.equal(await visitor.isSamePage(), true);
      assert.deepEqual(visitor.warnings, []);
    });

    for (const [how, reply] of Object.entries(REFUSALS))
      it(`does not stop or reload if authentik ${how} of the WebSocket`, async () => {
        const refused = flows.refuse(reply);
        await visitor.opens("/");
        await visitor.sees(FORM);
        await visitor.marks();
        await refused;
        await visitor.signsIn();
        await visitor.reads("You are signed in.");
        assert.equal(await visitor.isSamePage(), true);
        assert.equal(flows.sockets, 0);
        await visitor.opens("/");
        await visitor.sees(FORM);
      });
  });
}
