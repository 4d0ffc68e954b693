/** Tests the code of docs/session.md: the guard of each router, and the store in each framework, with a flow server. */
import assert from "node:assert/strict";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { blocksOf } from "./docs.js";
import {
  ANGULAR,
  buildAngularIn,
  buildKitIn,
  bundleIn,
  PAGES,
} from "./router-apps.js";
import { serve, type Served } from "./serve.js";
import { openBrowser } from "./visitor.js";

/** A copy of the pages, with the files of the documentation. */
async function copy(below: string): Promise<string> {
  const folder = join(below, ".started");
  await rm(folder, { recursive: true, force: true });
  await cp(join(PAGES, "session"), folder, { recursive: true });
  await cp(join(PAGES, "build.mjs"), join(folder, "build.mjs"));
  const page = await readFile(join(folder, "react.mjs"), "utf8");
  await put(join(folder, "react-6.mjs"), older(page));
  for (const { file, text } of await blocksOf("session")) {
    if (!file) continue;
    await put(join(folder, file), text);
    if (file.startsWith("react/"))
      await put(join(folder, older(file)), older(text));
  }
  return folder;
}

/** The same code for the older version of React Router, in a folder of its own. */
const older = (code: string) =>
  code
    .replace('"react-router"', '"react-router-6"')
    .replace(/(^|\.\/)react\//g, "$1react-6/");

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

const bundle = (name: string) => async (): Promise<string> =>
  bundleIn(await copy(PAGES), name);

async function buildKit(): Promise<string> {
  const folder = await copy(PAGES);
  const kit = join(folder, "kit");
  for (const name of ["package.json", "svelte.config.js", "vite.config.js"])
    await cp(join(PAGES, "kit", name), join(kit, name), { recursive: true });
  const app = "src/app.html";
  await cp(join(PAGES, "kit", app), join(kit, app));
  const routes = join(kit, "src/routes");
  const read = (name: string) => readFile(join(folder, name), "utf8");
  for (const [name, text] of [
    ["+layout.js", "export const ssr = false;"],
    ["+layout.svelte", await read("layout.svelte")],
    ["User.svelte", await read("svelte/User.svelte")],
    ["account/+page.js", await read("svelte/members-only.js")],
    ["account/+page.svelte", ""],
    ["[...path]/+page.svelte", ""],
  ] as const)
    await put(join(routes, name), text);
  return buildKitIn(kit);
}

const buildAngular = async (): Promise<string> =>
  buildAngularIn(await copy(ANGULAR));

const routers: Readonly<Record<string, () => Promise<string>>> = {
  "React Router 6": bundle("react-6"),
  "React Router 7": bundle("react"),
  "Vue Router": bundle("vue"),
  SvelteKit: buildKit,
  Angular: buildAngular,
};

/** Serves a folder, and its page for all paths without a file, with the flow server on the same origin. */
const serveFolder = (folder: string): Promise<Served> =>
  serve((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const isScript = extname(pathname) === ".js";
    void readFile(join(folder, isScript ? pathname : "index.html")).then(
      (text) =>
        response
          .writeHead(200, {
            "Content-Type": isScript ? "text/javascript" : "text/html",
          })
          .end(text),
      () => response.writeHead(404).end(),
    );
  });

interface App {
  go(path: string): unknown;
  signIn(): void;
  signOut(): Promise<unknown>;
}

for (const [name, build] of Object.entries(routers))
  describe(`the session with ${name}`, () => {
    let browser: Browser;
    let served: Served;
    let page: Page;
    before(async () => {
      served = await serveFolder(await build());
      browser = await openBrowser("chromium");
      page = await browser.newPage();
    });
    after(async () => {
      await browser.close();
      await served.close();
      for (const project of [PAGES, ANGULAR])
        await rm(join(project, ".started"), { recursive: true, force: true });
    });

    const call = (what: keyof App, path = "") =>
      page.evaluate(
        (method, to) => {
          void (window as unknown as App)[method](to);
        },
        what,
        path,
      );

    /** Waits until the page shows this route, decoded, and these words about the user. */
    const shows = (route: string, user: string) =>
      page.waitForFunction(
        (wanted) => {
          const words = ["output", "p"].map((each) =>
            document.querySelector(each)?.textContent?.trim(),
          );
          return decodeURIComponent(words.join(" ")) === wanted;
        },
        {},
        `${route} ${user}`,
      );

    it("sends a visitor from a page for members to the sign-in, which leads back", async () => {
      await page.goto(`${served.address}account?tab=keys`);
      await shows("/sign-in?next=/account?tab=keys", "signed-out");
    });

    it("shows who signs in, and lets this person in without a reload", async () => {
      await page.evaluate(() => Object.assign(window, { isSame: true }));
      await call("signIn");
      await page.waitForFunction(
        () => document.querySelector("p")?.textContent === "Ada Lovelace",
      );
      await call("go", "/account");
      await shows("/account", "Ada Lovelace");
      assert.ok(await page.evaluate(() => "isSame" in window));
    });

    it("changes in another tab too, and after the sign-out there", async () => {
      const other = await browser.newPage();
      await other.goto(served.address);
      await other.waitForFunction(
        () => document.querySelector("p")?.textContent === "Ada Lovelace",
      );
      await other.evaluate(() => (window as unknown as App).signOut());
      await other.close();
      await shows("/account", "signed-out");
    });

    it("sends the person who has signed out to the sign-in again", async () => {
      await call("go", "/");
      await shows("/", "signed-out");
      await call("go", "/account");
      await shows("/sign-in?next=/account", "signed-out");
    });
  });
