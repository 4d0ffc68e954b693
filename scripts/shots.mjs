// Makes contact sheets of the playground's gallery, to compare with the expected pictures.
//
//   npm run shots                  in both themes, both directions, several widths and layouts
//   npm run shots -- languages     in each language, on a phone of 320 px
/* global document -- in the page */
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { chromium } from "playwright-core";
import { build } from "./build.mjs";
import { chromiumPath } from "./browsers.mjs";
import { compile } from "./compile.mjs";
import { root } from "./run.mjs";
import { buildSite } from "./site.mjs";
import { translations } from "./terms.mjs";

/** The selection in the gallery and the browser settings for each sheet. */
const SHEETS = {
  light: {},
  dark: { choices: "theme=dark", context: { colorScheme: "dark" } },
  "right-to-left": { choices: "dir=rtl&lang=ar" },
  "360px": { choices: "width=360" },
  "200-percent": { choices: "width=360", context: { deviceScaleFactor: 2 } },
  "forced-colors": { context: { forcedColors: "active" } },
  "more-contrast": { context: { contrast: "more" } },
  pending: { choices: "pending=yes" },
  ...Object.fromEntries(
    ["content_left", "sidebar_right", "sidebar_left_frame_background"].map(
      (layout) => [
        layout,
        {
          choices: `layout=${layout}&width=1280&stage=ak-stage-password`,
        },
      ],
    ),
  ),
};

const LANGUAGES = Object.fromEntries(
  translations().map((file) => {
    const tag = basename(file, ".ts");
    return [tag, { choices: `lang=${tag}&width=320` }];
  }),
);

const folder = join(root, "shots");

async function sheet(browser, address, name, { choices = "", context = {} }) {
  const page = await browser.newPage({
    viewport: { width: 2000, height: 1200 },
    ...context,
  });
  await page.goto(`${address}docs/playground/gallery.html#${choices}`);
  await page.waitForSelector("gallery-tile");
  await page.evaluate(() => {
    for (const each of document.querySelectorAll("header, .choices"))
      each.remove();
  });
  // The gallery creates its tiles when they become visible.
  const { height } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
  }));
  await page.setViewportSize({ width: 2000, height: Math.min(height, 16_000) });
  await page.waitForFunction(() =>
    [...document.querySelectorAll("gallery-tile flow-executor")].every((each) =>
      each.querySelector("[slot=stage]"),
    ),
  );
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
  console.log(`shots/${name}.png`);
}

await build();
const problems = await compile();
if (problems.length > 0) throw new Error(problems.join("\n"));
await buildSite();
const { createDemoServer } = await import("../build/demo/server/node/http.js");
const server = createDemoServer();
const address = await server.listen(0);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: ["--no-sandbox"],
});
try {
  const sheets = process.argv.includes("languages") ? LANGUAGES : SHEETS;
  for (const [name, options] of Object.entries(sheets))
    await sheet(browser, address, name, options);
} finally {
  await browser.close();
  await server.close();
}
