/** A service worker that answers every navigation with the application's page, also authentik's `/source/…`. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, it } from "node:test";
import { chromium, type Page } from "playwright-core";
import { serve } from "../apps/serve.js";
import { chromiumPath } from "./browser-path.js";

const SOURCE = "source/oauth/login/github/?state=secret";
/** The router of the application leads unknown addresses to the sign-in. */
const APP = `<!doctype html><html lang="en"><title>App</title><link rel="icon" href="data:,">
<script>
  addEventListener("flow-error", ({ error }) => (window.told ??= []).push(error.code));
  if (location.pathname !== "/sign-in") history.replaceState(null, "", "/sign-in");
</script>
<script type="module" src="/dist/cdn/flow-executor.js"></script>
<flow-executor slug="default-authentication-flow" query=""></flow-executor>`;
const WORKER = `
  addEventListener("install", () => skipWaiting());
  addEventListener("activate", (event) => event.waitUntil(clients.claim()));
  addEventListener("fetch", (event) => {
    if (event.request.mode === "navigate") event.respondWith(fetch("/app"));
  });`;
let answersSources = false;

const flows = await serve((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const script = pathname.startsWith("/dist/cdn/")
    ? readFileSync(pathname.slice(1))
    : pathname === "/worker.js" && WORKER;
  if (script) response.setHeader("Content-Type", "text/javascript").end(script);
  else if (pathname === "/moved")
    response.writeHead(302, { Location: "/app" }).end();
  else response.setHeader("Content-Type", "text/html").end(APP);
});
const browser = await chromium.launch({ executablePath: await chromiumPath() });
after(async () => {
  await browser.close();
  await flows.close();
});

/** A visitor, and the element's lines of the console. */
async function visit(): Promise<[Page, string[]]> {
  const context = await browser.newContext();
  if (answersSources)
    await context.route("**/source/**", (route) =>
      route.fulfill({ contentType: "text/html", body: APP }),
    );
  const page = await context.newPage();
  const lines: string[] = [];
  page.on("console", (line) => {
    if (line.text().startsWith("flow-executor: ")) lines.push(line.text());
  });
  return [page, lines];
}

const field = (page: Page) => page.locator("[name=uid_field]");
const told = (page: Page) =>
  page.evaluate(() => (window as { told?: string[] }).told);

it("is named when a source’s address shows the same form, for the developer and the person", async () => {
  const [page, lines] = await visit();
  await page.goto(`${flows.address}app`);
  await page.evaluate(async () => {
    const claimed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener("controllerchange", resolve),
    );
    await navigator.serviceWorker.register("/worker.js");
    await claimed;
  });
  assert.deepEqual(lines, []);
  await page.goto(flows.address + SOURCE);
  await page.getByText("This page is not set up correctly").waitFor();
  assert.deepEqual(lines, [
    `flow-executor: proxy: The service worker ${flows.address}worker.js answered /source/oauth/login/github/ with this page. It must leave authentik's paths to the network (docs/deploying.md, "Service workers").`,
  ]);
  assert.deepEqual(await told(page), ["proxy"]);
  // The form can still be used.
  await field(page).fill("ada");
  await page.keyboard.press("Enter");
  await page.locator("[name=password]").waitFor();
  assert.equal(lines.length, 1);
});

it("is not named if the server itself answers so", async () => {
  answersSources = true;
  const [page, lines] = await visit();
  answersSources = false;
  await page.goto(flows.address + SOURCE);
  await page.getByText("This page is not set up correctly").waitFor();
  assert.deepEqual(lines, [
    "flow-executor: proxy: The server answered /source/oauth/login/github/ with this page. The proxy must pass on /source/ to authentik.",
  ]);
});

it("is not suspected on any other page, nor after a redirect", async () => {
  for (const path of ["app", "moved", "source/my-own-page"]) {
    const [page, lines] = await visit();
    await page
      .context()
      .route("**/source/my-own-page", (route) =>
        route.fulfill({ contentType: "text/html", body: APP }),
      );
    await page.goto(flows.address + path);
    await field(page).fill("ada");
    await page.keyboard.press("Enter");
    await page.locator("[name=password]").waitFor();
    assert.deepEqual(lines, []);
    assert.equal(await told(page), undefined);
  }
});
