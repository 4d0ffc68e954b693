/**
 * Tests that a router handles the end of a flow as in docs/end-of-a-flow.md, and that no address from the server leads
 * to another site.
 */
import assert from "node:assert/strict";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { listen } from "../../demo/apps/serve.js";
import { blocksOf } from "./docs.js";
import {
  ANGULAR,
  buildAngularIn,
  buildKitIn,
  bundleIn,
  PAGES,
} from "./router-apps.js";
import { openBrowser } from "./visitor.js";

const TYPES: Partial<Record<string, string>> = {
  ".css": "text/css",
  ".js": "text/javascript",
};

/** A copy of the pages, with the documentation's code for the end of a flow. */
async function copy(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  const filter = (path: string) =>
    !/\/(node_modules|\.started)(\/|$)/.test(path.slice(PAGES.length));
  for (const name of [
    ...["angular.ts", "build.mjs", "kit", "page.mjs", "react.mjs"],
    ...["react-router-6.mjs", "react-router-7.mjs", "vue-router.mjs"],
  ])
    await cp(join(PAGES, name), join(folder, name), {
      recursive: true,
      filter,
    });
  const all = await blocksOf("end-of-a-flow");
  const [snippet] = all.filter(({ text }) => text.includes("router.push("));
  assert.ok(snippet, "The documentation has no code for a router any more.");
  const code = `export function arrive(element, router) {\n${snippet.text}\n}\n`;
  await writeFile(join(folder, "arrive.mjs"), code);
  return folder;
}

const STARTED = ".started";
const bundle = (name: string) => async (): Promise<string> =>
  bundleIn(await copy(join(PAGES, STARTED)), name);
const buildKit = async (): Promise<string> =>
  buildKitIn(join(await copy(join(PAGES, STARTED)), "kit"));
const buildAngular = async (): Promise<string> =>
  buildAngularIn(await copy(join(ANGULAR, STARTED)));

const routers: Readonly<Record<string, () => Promise<string>>> = {
  "React Router 6": bundle("react-router-6"),
  "React Router 7": bundle("react-router-7"),
  "Vue Router": bundle("vue-router"),
  SvelteKit: buildKit,
  Angular: buildAngular,
};

/** Serves a folder, and its page for all paths without a file. */
const serveFolder = (folder: string) =>
  createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const type = TYPES[extname(pathname)];
    const name = type ? pathname : "index.html";
    void readFile(join(folder, name)).then(
      (text) =>
        response
          .writeHead(200, { "Content-Type": type ?? "text/html" })
          .end(text),
      () => response.writeHead(404).end(),
    );
  });

/** The server's address for the end of a flow, and the router's expected address. */
const WAYS: Readonly<Record<string, string>> = {
  "/welcome": "/welcome",
  "/welcome?a=1&b=%2Fc#top": "/welcome?a=1&b=%2Fc#top",
  "/.//evil.example/x": "/evil.example/x",
  "/a/..//evil.example/x": "/evil.example/x",
  "/%2e//evil.example/x": "/evil.example/x",
  "/.\\/evil.example/x": "/evil.example/x",
  "/.\t//evil.example/x": "/evil.example/x",
  "/.////evil.example/x?a=1": "/evil.example/x?a=1",
  "./\\\\evil.example/x": "/evil.example/x",
};

/** Each router resolves these to its own address. */
const ODD = [
  ...["/%2F/evil.example/x", "/%2Fevil.example/x", "/%5C%5Cevil.example/x"],
  ...["/a//evil.example/x", "/a/%2e%2e%2F/evil.example/x", "/@evil.example/x"],
  ...[
    "/https:/evil.example/x",
    "/https://evil.example/x",
    "/x;//evil.example/x",
  ],
  ...["/javascript:alert(1)", "/:x//evil.example/x", "/%09/evil.example/x"],
];

for (const [name, build] of Object.entries(routers))
  describe(`the end of a flow with ${name}`, () => {
    const left: string[] = [];
    let browser: Browser;
    let page: Page;
    let server: ReturnType<typeof serveFolder>;
    let address = "";

    before(async () => {
      server = serveFolder(await build());
      address = await listen(server);
      browser = await openBrowser("chromium");
      page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on("request", (request) => {
        if (request.url().startsWith(address)) return void request.continue();
        // The browser may ask for the icon of the other site after the next test
        // has begun, so that site names an empty one.
        left.push(request.url());
        void request.respond({
          status: 200,
          contentType: "text/html",
          body: '<link rel="icon" href="data:,">elsewhere',
        });
      });
    });
    after(async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
      for (const project of [PAGES, ANGULAR])
        await rm(join(project, ".started"), { recursive: true, force: true });
    });

    /** Opens the application and ends a flow there. */
    async function end(to: string): Promise<void> {
      left.length = 0;
      await page.goto(address);
      await page.waitForFunction(
        () => "end" in window && document.querySelector("output"),
      );
      await page.evaluate((end) => {
        (window as unknown as { end: (to: string) => void }).end(end);
      }, to);
    }

    const shown = () => page.$eval("output", ({ textContent }) => textContent);

    for (const [to, route] of Object.entries(WAYS))
      it(`at ${JSON.stringify(to)} is ${route} of the application, without a reload`, async () => {
        await end(to);
        await page.waitForFunction(
          (wanted) => document.querySelector("output")?.textContent === wanted,
          {},
          route,
        );
        assert.equal(page.url(), address + route.slice(1));
        assert.deepEqual(left, []);
      });

    for (const to of ODD)
      it(`at ${JSON.stringify(to)} stays in the application`, async () => {
        await end(to);
        await page.waitForFunction(
          () => document.querySelector("output")?.textContent !== "/",
        );
        assert.equal(new URL(page.url()).origin, new URL(address).origin);
        assert.notEqual(await shown(), "/");
        assert.deepEqual(left, []);
      });

    it("at the application's own origin is a route, in any form", async () => {
      await end(`${address}/evil.example/x`);
      await page.waitForFunction(
        () => document.querySelector("output")?.textContent !== "/",
      );
      assert.equal(page.url(), `${address}evil.example/x`);
      assert.deepEqual(left, []);
    });

    it("at another site leaves the page", async () => {
      await end("https://rp.example/cb?code=1");
      await page.waitForFunction(() => location.host === "rp.example");
      assert.equal(left[0], "https://rp.example/cb?code=1");
    });

    it("at an app's address is a link that only a click follows", async () => {
      await end("myapp://callback?code=1");
      await page.waitForFunction(() =>
        document
          .querySelector("flow-executor")
          ?.shadowRoot?.querySelector('a[href="myapp://callback?code=1"]'),
      );
      assert.equal(await shown(), "/");
      assert.deepEqual(left, []);
    });
  });
