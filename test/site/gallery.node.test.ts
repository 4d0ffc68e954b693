/** The gallery of the playground: every stage in every state, from the built site on a static host. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { fixtures } from "../../src/testing/index.js";
import { Site } from "./visitor.js";

describe("the gallery", () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  after(() => site.close());

  async function open(
    choices = "",
    colorScheme: "light" | "dark" = "light",
    width = 1280,
    height = 800,
  ) {
    const address = `playground/gallery.html#${choices}`;
    const viewport = { width, height };
    const reached: string[] = [];
    const { page } = await site.visit(
      address,
      { colorScheme, viewport },
      async (visited) => {
        visited.on("response", (response) => reached.push(response.url()));
      },
    );
    await page.locator("[slot=stage]").first().waitFor();
    return { page, reached };
  }

  /** The lightness of the page, of one of its fields, and of the card in the first tile: 0 is black, 255 is white. */
  const lightness = (page: Page) =>
    page.evaluate(() => {
      const frame = document.querySelector("flow-executor")?.shadowRoot;
      const card = frame?.querySelector("[part~=card]");
      const all = [...document.querySelectorAll("body, .choices select")];
      return [...all, card ?? document.body].map((element) => {
        const canvas = new OffscreenCanvas(1, 1).getContext("2d");
        if (!canvas) return NaN;
        canvas.fillStyle = getComputedStyle(element).backgroundColor;
        canvas.fillRect(0, 0, 1, 1);
        return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
      });
    });

  it("has every state of every stage, and begins with the sign-in", async () => {
    const { page } = await open();
    const headings = await page.locator("h2").allInnerTexts();
    assert.equal(headings[0], "ak-stage-identification");
    assert.deepEqual(headings.sort(), Object.keys(fixtures).sort());
    assert.equal(
      await page.locator("gallery-tile").count(),
      Object.values(fixtures).flatMap((states) => Object.keys(states)).length,
    );
    await page.context().close();
  });

  it("shows all stages as the playground’s address says, and leads back to each state", async () => {
    const own = new URLSearchParams({
      flow: "default-authentication-flow",
      stage: "ak-stage-password",
      lang: "de",
      "--flow-accent": "#0b6e4f",
      "terms.continue": "Weiter, bitte",
    });
    const { page } = await open(own.toString());
    assert.deepEqual(await page.locator("h2").allInnerTexts(), [
      "ak-stage-password",
    ]);
    const tile = page.locator("flow-executor").first();
    await tile.getByRole("button", { name: "Weiter, bitte" }).waitFor();
    assert.equal(
      await tile.evaluate((each) =>
        each.style.getPropertyValue("--flow-accent"),
      ),
      "#0b6e4f",
    );
    await page.getByRole("link", { name: "rejected", exact: true }).click();
    const button = page
      .frameLocator("main iframe")
      .getByRole("button", { name: "Weiter, bitte" });
    await button.waitFor();
    assert.match(page.url(), /at=ak-stage-password.rejected/);
    await page.getByRole("link", { name: "See all states at once" }).click();
    await page.locator("gallery-tile").first().waitFor();
    assert.match(page.url(), /terms\.continue=Weiter/);
    await page.context().close();
  });

  it("its choices change the tiles and the address", async () => {
    const { page } = await open();
    await page.getByLabel("Stage").selectOption("ak-stage-consent");
    await page.getByText("Both", { exact: true }).click();
    await page.getByText("1280", { exact: true }).click();
    await page.getByLabel("Layout").selectOption("Content left");
    await page.getByText("RTL", { exact: true }).click();
    const tiles = page.locator("gallery-tile flow-executor");
    await tiles.first().waitFor();
    const shown = await page
      .locator("figure")
      .first()
      .locator("flow-executor")
      .evaluateAll((all) =>
        all.map((each) => [
          each.getAttribute("theme"),
          each.getAttribute("layout"),
          each.getAttribute("dir"),
          each.clientWidth,
        ]),
      );
    assert.deepEqual(shown, [
      ["light", "content_left", "rtl", 1280],
      ["dark", "content_left", "rtl", 1280],
    ]);
    const { hash } = new URL(page.url());
    assert.match(hash, /stage=ak-stage-consent/);
    assert.match(hash, /themes=both/);
    await page.context().close();
  });

  it("its choices follow the browser’s history", async () => {
    const { page } = await open("stage=ak-stage-password&lang=de");
    await page.getByLabel("Stage").selectOption("ak-stage-consent");
    await page.getByLabel("Stage").selectOption("ak-stage-password");
    await page.getByLabel("Stage").selectOption("ak-stage-consent");
    await page.getByLabel("Language").selectOption("French");
    await page.getByText("Dark", { exact: true }).click();
    for (let step = 0; step < 3; step++) await page.goBack();
    const values = [
      await page.getByLabel("Stage").inputValue(),
      await page.getByLabel("Language").inputValue(),
    ];
    assert.deepEqual(values, ["ak-stage-password", "de"]);
    assert.ok(
      await page.getByRole("radio", { name: "Auto" }).first().isChecked(),
    );
    await page.context().close();
  });

  it("shows forms whose answer is on the way", async () => {
    const { page } = await open("stage=ak-stage-password");
    await page.getByLabel("Pending").check();
    await page
      .locator("flow-executor button[aria-disabled=true]")
      .first()
      .waitFor();
    await page.context().close();
  });

  for (const choices of ["", "pending=yes"])
    it(`shows its stages, leaves for no other page, and reaches no other host, with ${choices || "no choices"}`, async () => {
      // Most tiles are in sight at once.
      const { page, reached } = await open(choices, "light", 1920, 16_000);
      await page.waitForFunction(() =>
        [...document.querySelectorAll("gallery-tile > *")].every((element) =>
          element.querySelector("[slot=stage]"),
        ),
      );
      await page.waitForFunction(() =>
        [...document.images].every(({ complete }) => complete),
      );
      assert.match(page.url(), /gallery.html/);
      assert.deepEqual(
        reached.filter((address) => !address.startsWith(site.address)),
        [],
      );
      await page.context().close();
    });

  for (const choices of ["", "themes=both", "width=1280&lang=de"])
    for (const width of [360, 390])
      it(`fits ${width} px without scrolling sideways, with ${choices || "no choices"}`, async () => {
        const { page } = await open(choices, "light", width);
        const needed = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll("main")].map(
            ({ scrollWidth }) => scrollWidth,
          ),
        );
        assert.deepEqual(needed, [width, width]);
        await page.context().close();
      });

  for (const [choices, scheme, isDark] of [
    ["", "dark", true],
    ["theme=dark", "light", true],
    ["", "light", false],
    ["theme=light", "dark", false],
  ] as const)
    it(`is ${isDark ? "dark" : "light"} as a whole in a ${scheme} system with ${choices || "no choices"}`, async () => {
      const { page } = await open(choices, scheme);
      for (const value of await lightness(page))
        assert.ok(isDark ? value < 90 : value > 200, `${value}`);
      await page.context().close();
    });

  for (const [theme, scheme, text] of [
    ["dark", "light", "rgb(255, 255, 255)"],
    ["light", "dark", "rgb(0, 0, 0)"],
  ] as const)
    it(`frames a ${theme} page in a ${scheme} system with theme=${theme}`, async () => {
      const layout = "sidebar_left_frame_background&width=1280";
      const { page } = await open(`theme=${theme}&layout=${layout}`, scheme);
      const framed = await page.waitForSelector("flow-executor iframe");
      const news = await framed.contentFrame();
      // The page has its colors once its style sheet is there.
      await news?.waitForFunction(
        (color) => getComputedStyle(document.documentElement).color === color,
        text,
      );
      await page.context().close();
    });

  for (const colorScheme of ["light", "dark"] as const)
    it(`has no problem that axe finds around its tiles, ${colorScheme}`, async () => {
      const { page } = await open("stage=ak-stage-password", colorScheme);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        // `axe` is the global of the script above. Each form is on the page many times, so ids are too.
        (globalThis as unknown as { axe: typeof axe }).axe.run({
          exclude: [["gallery-tile"]],
        }),
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        [],
      );
      await page.context().close();
    });
});
