/** The pages as people see and reach them: axe in both themes, every width in both directions, and without a script. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { example, Site } from "./visitor.js";

/** One page of each kind, with what has to be there first. */
const KINDS: readonly {
  readonly path: string;
  readonly ready: (page: Page) => Promise<unknown>;
}[] = [
  { path: "", ready: (page) => page.locator("#again").waitFor() },
  { path: "customising/", ready: (page) => example(page, "example-1") },
  { path: "reference/", ready: (page) => page.locator("main").waitFor() },
  { path: "protocol/query/", ready: (page) => page.locator("main").waitFor() },
  {
    path: "theme/",
    ready: (page) => page.locator("#pairs td").first().waitFor(),
  },
];
const WIDTHS = [320, 360, 390, 600, 719, 768, 900, 1024, 1180, 1280, 1920];

describe("the pages of the site", () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  after(() => site.close());

  for (const { path, ready } of KINDS) {
    const name = path || "the first page";
    for (const colorScheme of ["light", "dark"] as const)
      it(`${name}: has no problem that axe finds, ${colorScheme}`, async () => {
        const { page } = await site.visit(path, { colorScheme });
        await ready(page);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() =>
          // `axe` is the global of the script above.
          (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
            // The theme editor shows one form twice.
            rules: { "landmark-unique": { enabled: false } },
            runOnly: [
              "wcag2a",
              "wcag2aa",
              "wcag21a",
              "wcag21aa",
              "wcag22aa",
              "best-practice",
            ],
          }),
        );
        assert.deepEqual(
          violations.map(({ id, nodes }) => [
            id,
            nodes.map(({ html }) => html),
          ]),
          [],
        );
        await page.context().close();
      });

    it(`${name}: fits every width, in both directions`, async () => {
      const { page } = await site.visit(path);
      await ready(page);
      for (const direction of ["ltr", "rtl"])
        for (const width of WIDTHS) {
          await page.evaluate((dir) => {
            document.documentElement.dir = dir;
          }, direction);
          await page.setViewportSize({ width, height: 800 });
          const needed = await page.evaluate(
            () => document.documentElement.scrollWidth,
          );
          assert.equal(needed, width, `${width} px, ${direction}`);
        }
      await page.context().close();
    });

    it(`${name}: has its links in one row on a phone, above the text`, async () => {
      const viewport = { width: 360, height: 800 };
      const { page } = await site.visit(path, { viewport });
      await ready(page);
      const places = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll(".site-links a")].map(
          (link) => link.getBoundingClientRect(),
        );
        const text = document.querySelector("h1")?.getBoundingClientRect();
        // Some pages begin with the button of the navigation.
        const first = [
          ...document.querySelectorAll(".site-header-row > *"),
        ].find((part) => part.checkVisibility());
        return {
          rows: new Set(boxes.map(({ top }) => top)).size,
          first: first?.getBoundingClientRect().left,
          text: text?.left,
        };
      });
      assert.equal(places.rows, 1);
      assert.equal(places.first, places.text);
      await page.context().close();
    });
  }

  it("can be read without a script", async () => {
    const { page } = await site.visit("customising/", {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    assert.ok(await page.getByRole("heading", { level: 1 }).isVisible());
    assert.ok(await page.locator("#example-1 code").isVisible());
    const navigation = page.getByRole("navigation", { name: "Documentation" });
    assert.ok(
      await navigation.getByRole("link", { name: "Deploying" }).isVisible(),
    );
    // What needs a script is not there.
    assert.equal(await page.locator(".needs-js:visible").count(), 0);
    await page.context().close();
  });

  it("prints the text without the frame of the site", async () => {
    const { page } = await site.visit("customising/");
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.getByRole("heading", { level: 1 }).isVisible());
    assert.equal(await page.locator(".site-header").isVisible(), false);
    assert.equal(await page.locator("#navigation").isVisible(), false);
    await page.context().close();
  });
});
