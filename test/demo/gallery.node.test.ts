/** The gallery as a person sees it, in Chromium. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { createDemoServer } from "../../demo/server/node/http.js";
import { openBrowser } from "../apps/visitor.js";

describe("the gallery", () => {
  const server = createDemoServer();
  let browser: Browser;
  let address: string;
  let page: Page;

  before(async () => {
    address = await server.listen(0);
    browser = await openBrowser("chromium");
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(
    choices: string,
    scheme: "light" | "dark",
    width = 1280,
  ): Promise<void> {
    page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: scheme },
    ]);
    await page.goto(`${address}gallery.html#${choices}`);
    await page.waitForSelector("flow-executor [slot=stage] form");
  }

  /** The lightness of the page, its bar and its selects, and of the card in the first tile: 0 is black, 255 is white. */
  const lightness = () =>
    page.evaluate(() => {
      const frame = document.querySelector("flow-executor")?.shadowRoot;
      const card = frame?.querySelector("[part~=card]");
      const all = ["html", ".bar", "#choices select"]
        .map((selector) => document.querySelector(selector))
        .concat(card ?? null);
      return all.map((element) => {
        if (!element) return NaN;
        const canvas = new OffscreenCanvas(1, 1).getContext("2d");
        if (!canvas) return NaN;
        canvas.fillStyle = getComputedStyle(element).backgroundColor;
        canvas.fillRect(0, 0, 1, 1);
        return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
      });
    });

  it("begins with the sign-in", async () => {
    await open("", "light");
    assert.equal(
      await page.$eval("#states h2", (heading) => heading.textContent),
      "ak-stage-identification",
    );
  });

  for (const choices of ["", "theme=both", "width=1280&lang=de"])
    it(`fits 390 px without scrolling sideways, with ${choices || "no choices"}`, async () => {
      await open(choices, "light", 390);
      const [needed, available] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      assert.equal(needed, available);
      assert.equal(available, 390);
    });

  for (const [choices, scheme] of [
    ["", "dark"],
    ["theme=dark", "light"],
  ] as const)
    it(`is dark as a whole in a ${scheme} system with ${choices || "no choices"}`, async () => {
      await open(choices, scheme);
      for (const value of await lightness()) assert.ok(value < 90, `${value}`);
    });

  for (const [choices, scheme] of [
    ["", "light"],
    ["theme=light", "dark"],
  ] as const)
    it(`is light as a whole in a ${scheme} system with ${choices || "no choices"}`, async () => {
      await open(choices, scheme);
      for (const value of await lightness()) assert.ok(value > 200, `${value}`);
    });

  for (const [theme, scheme, text] of [
    ["dark", "light", "rgb(255, 255, 255)"],
    ["light", "dark", "rgb(0, 0, 0)"],
  ] as const)
    it(`frames a ${theme} page in a ${scheme} system with theme=${theme}`, async () => {
      const layout = "sidebar_left_frame_background&width=1280";
      await open(`theme=${theme}&layout=${layout}`, scheme);
      const framed = await page.waitForFrame((frame) =>
        frame.url().includes("/news.html"),
      );
      await framed.waitForSelector("h1");
      const color = await framed.evaluate(
        () => getComputedStyle(document.documentElement).color,
      );
      assert.equal(color, text);
    });
});
