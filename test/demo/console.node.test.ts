/** The console of a page on which requests are given up: it stays empty. */
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { createDemoServer } from "../../demo/server/node/http.js";
import { openBrowser } from "../apps/visitor.js";
import { findEngines } from "../e2e/browser-path.js";

const FIRST = "ak-stage-identification form";
const available = await findEngines();

for (const engine of ["chromium", "firefox"] as const) {
  if (!available.includes(engine)) continue;
  describe(`the console in ${engine} stays empty`, () => {
    const server = createDemoServer();
    let address: string;
    let browser: Browser;
    let page: Page;
    let heard: string[];

    before(async () => {
      address = await server.listen(0);
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser.close();
      await server.close();
    });
    beforeEach(async () => {
      const context = await browser.createBrowserContext();
      page = await context.newPage();
      heard = [];
      page.on("console", (message) => heard.push(message.text()));
      page.on("pageerror", (error) => heard.push(String(error)));
      await page.goto(`${address}bare.html`);
      await page.locator("[name=uid_field]").fill("ada");
    });
    afterEach(() => page.browserContext().close());

    it("after “Not you?”", async () => {
      await page.keyboard.press("Enter");
      await page.waitForSelector("ak-stage-password form");
      await page.locator("flow-executor ::-p-text(Not you?)").click();
      await page.waitForSelector(FIRST);
      assert.deepEqual(heard, []);
    });

    for (const [what, act] of [
      ["is cancelled", "restart"],
      ["belongs to a removed element", "remove"],
    ] as const)
      it(`when an answer in flight ${what}`, async () => {
        await page.evaluate(async (act) => {
          const element = document.querySelector("flow-executor");
          element?.querySelector("form")?.requestSubmit();
          // The answer is sent in a microtask.
          await new Promise((resolve) => requestAnimationFrame(resolve));
          if (act === "restart") await element?.restart();
          else element?.replaceWith(element.cloneNode());
        }, act);
        await page.waitForSelector("ak-stage-password form, " + FIRST);
        assert.deepEqual(heard, []);
      });
  });
}
