/** What a visitor does on the site: search, choose a theme, try an example, make a theme of their own. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { example, painted, Site } from "./visitor.js";

describe("a visitor of the site", () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  after(() => site.close());

  it("searches with the keyboard, and gets the focus back", async () => {
    const { page, complaints } = await site.visit("customising/");
    const button = page.getByRole("button", { name: "Search" });
    await button.focus();
    await page.keyboard.press("/");
    const field = page.getByRole("combobox", { name: "Search" });
    await field.fill("passkey");
    const options = page.getByRole("option");
    await options.first().waitFor();
    assert.equal(await options.first().getAttribute("aria-selected"), "true");
    for (const group of ["Documentation", "Playground"])
      assert.ok(await page.getByRole("group", { name: group }).isVisible());
    await page.keyboard.press("ArrowDown");
    assert.equal(await options.nth(1).getAttribute("aria-selected"), "true");
    assert.equal(
      await field.getAttribute("aria-activedescendant"),
      await options.nth(1).getAttribute("id"),
    );
    await page.keyboard.press("Escape");
    assert.equal(await field.isVisible(), false);
    assert.ok(await button.evaluate((each) => each === document.activeElement));

    await page.keyboard.press("Control+k");
    await field.fill("csrf-refused");
    await page
      .getByRole("option", { name: /csrf-refused/ })
      .first()
      .waitFor();
    const wanted = page.getByRole("group", { name: "Reference" });
    const chosen = wanted.locator("[aria-selected=true]");
    for (let row = 0; row < 10 && (await chosen.count()) === 0; row++)
      await page.keyboard.press("ArrowDown");
    assert.match((await chosen.textContent()) ?? "", /^csrf-refused/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/reference\/#name-csrf-refused$/);
    await page.locator("#name-csrf-refused").waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it("is told when nothing is found, and where to look", async () => {
    const { page } = await site.visit("");
    await page.keyboard.press("/");
    await page.getByRole("combobox").fill("zzyzx");
    await page.getByText("Nothing for “zzyzx”").waitFor();
    await page.getByRole("link", { name: "Customising" }).click();
    await page.waitForURL(/\/customising\/$/);
    await page.context().close();
  });

  it("keeps the chosen theme on the next page", async () => {
    const { page } = await site.visit("testing/", { colorScheme: "light" });
    const ground = () => painted(page, "html", "background-color");
    assert.equal(await ground(), "rgb(255, 255, 255)");
    await page.getByRole("button", { name: "Theme: system" }).click();
    await page.getByRole("button", { name: "Theme: light" }).click();
    assert.equal(await ground(), "rgb(17, 19, 23)");
    await page.getByRole("link", { name: "Deploying" }).first().click();
    await page.getByRole("button", { name: "Theme: dark" }).waitFor();
    assert.equal(await ground(), "rgb(17, 19, 23)");
    await page.context().close();
  });

  it("opens the list of pages on a phone, and closes it with Escape", async () => {
    const { page } = await site.visit("customising/", {
      viewport: { width: 390, height: 800 },
    });
    const button = page.getByRole("button", { name: "All pages" });
    const link = page.locator("#navigation [aria-current]");
    assert.equal(await link.isVisible(), false);
    await button.click();
    assert.equal(await link.textContent(), "Customising");
    assert.ok(await link.evaluate((each) => each === document.activeElement));
    await page.keyboard.press("Escape");
    assert.equal(await link.isVisible(), false);
    assert.ok(await button.evaluate((each) => each === document.activeElement));
    await page.context().close();
  });

  it("sees in an example what its code does, and changes its values", async () => {
    const { page, complaints } = await site.visit("customising/");
    const figure = await example(page, "example-1");
    const button = "#example-1 .flow-primary";
    const color = () => painted(page, button, "background-color");
    assert.equal(await color(), "rgb(11, 110, 79)");
    assert.equal(await painted(page, button, "border-radius"), "4px");
    await figure
      .getByRole("textbox", { name: "accent", exact: true })
      .fill("#7a1fa2");
    assert.equal(await color(), "rgb(122, 31, 162)");
    assert.match(
      (await figure.locator("code").textContent()) ?? "",
      /--flow-accent: #7a1fa2;/,
    );
    assert.match(
      (await figure.getByRole("link").first().getAttribute("href")) ?? "",
      /playground\/#at=ak-stage-password\.rejected.*%237a1fa2/,
    );
    // The examples around it keep their own colors.
    await example(page, "example-2");
    assert.equal(
      await painted(page, "#example-2 .flow-primary", "background-color"),
      "rgb(61, 91, 217)",
    );
    await figure.getByRole("radio", { name: "Dark" }).check();
    assert.equal(
      await page.locator("#example-1 flow-executor").getAttribute("theme"),
      "dark",
    );
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it("sees what the script of an example does", async () => {
    const { page, complaints } = await site.visit("customising/");
    for (const [code, text] of [
      ['element.terms = { continue: "Next"', "Passphrase"],
      ['addLanguage("is"', "Lykilorð"],
      ["class MyDummy", "Go on"],
      ["hide=", "Password"],
    ] as const) {
      const id = await page
        .locator(".example")
        .filter({ has: page.locator("code", { hasText: code }) })
        .first()
        .getAttribute("id");
      const figure = await example(page, id ?? "");
      await figure.locator("flow-executor").getByText(text).first().waitFor();
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it("chooses a framework once, with the arrow keys", async () => {
    const { page } = await site.visit("");
    await page.getByRole("tab", { name: "HTML" }).focus();
    await page.keyboard.press("ArrowRight");
    const react = page.getByRole("tab", { name: "React" });
    assert.equal(await react.getAttribute("aria-selected"), "true");
    assert.ok(await page.getByText("flow-executor/react").first().isVisible());
    await page.goto(`${site.address}customising/`);
    const tab = page.getByRole("tab", { name: "React" }).first();
    assert.equal(await tab.getAttribute("aria-selected"), "true");
    await page.context().close();
  });

  it("copies code", async () => {
    const { page } = await site.visit("customising/", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page
      .locator("#example-1")
      .getByRole("button", { name: "Copy" })
      .click();
    await page.locator("#said", { hasText: "Copied" }).waitFor();
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      "flow-executor {\n  --flow-accent: #0b6e4f;\n  --flow-radius: 4px;\n}",
    );
    await page.context().close();
  });
});

describe("the theme editor", () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  after(() => site.close());

  const failing = new URLSearchParams({
    "--flow-accent": "#d9480f",
    "--flow-on-accent": "#fff",
  });

  it("says which pair fails, and mends it with one press", async () => {
    const { page, complaints } = await site.visit(`theme/#${failing}`);
    const row = page.getByRole("row", { name: "Text on the button" });
    await row.getByText("fails").first().waitFor();
    assert.match((await row.textContent()) ?? "", /4\.2 : 1/);
    assert.equal(await page.locator(".count.fails").count(), 2);
    const mend = page.getByRole("button", { name: /^Darken to/ });
    const accent = (await mend.textContent())?.slice(-7);
    await mend.click();
    await page.locator(".count", { hasText: "all pass" }).nth(1).waitFor();
    assert.equal(await page.locator("#pairs td.fails").count(), 0);
    assert.equal(
      await page.locator("#css code").textContent(),
      `:root {\n  --flow-accent: ${accent};\n  --flow-on-accent: #fff;\n}\n`,
    );
    assert.equal(
      await painted(page, "flow-executor[theme=light] .flow-primary", "color"),
      "rgb(255, 255, 255)",
    );
    // The address holds the state.
    await page.reload();
    await page.locator("#pairs td").first().waitFor();
    assert.equal(await page.locator("#accent").inputValue(), accent);
    assert.match(
      (await page.locator("#open").getAttribute("href")) ?? "",
      /playground\/#flow=.*--flow-accent=/,
    );
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it("takes a color from the field, the plane and the hue, by keyboard", async () => {
    const { page } = await site.visit("theme/");
    await page.locator("#pairs td").first().waitFor();
    const accent = page.getByRole("textbox", { name: "Accent", exact: true });
    await accent.fill("#808000");
    const color = () =>
      painted(
        page,
        "flow-executor[theme=light] .flow-primary",
        "background-color",
      );
    assert.equal(await color(), "rgb(128, 128, 0)");
    await accent.fill("no color");
    assert.equal(await accent.getAttribute("aria-invalid"), "true");
    assert.equal(await color(), "rgb(128, 128, 0)");
    await page.getByRole("slider", { name: "Saturation" }).focus();
    await page.keyboard.press("Shift+ArrowUp");
    assert.notEqual(await color(), "rgb(128, 128, 0)");
    assert.match(page.url(), /--flow-accent=%23[0-9a-f]{6}/);
    await page.context().close();
  });

  it("ignores an address that would bring more than colors and lengths", async () => {
    const hostile = new URLSearchParams({
      at: "../../search",
      "--flow-accent": "url(https://evil.example)",
      "--flow-surface": "red; background: url(https://evil.example)",
      "--flow-unknown": "1px",
    });
    const { page, complaints } = await site.visit(`theme/#${hostile}`);
    await page.locator("#pairs td").first().waitFor();
    assert.equal(
      await page.locator("#css code").textContent(),
      ":root {\n  --flow-accent: #3d5bd9;\n}\n",
    );
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
});
