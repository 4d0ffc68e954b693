/**
 * A page that Chromium prerenders by speculation rules, with a real flow server behind it. The test does not drive the
 * browser, because Chromium does not prerender a page with developer tools.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, it } from "node:test";
import { createDemoServer } from "../../demo/server/node/http.js";
import { chromiumPath } from "./browser-path.js";

const AHEAD = "/ahead";
/** Reports when the element has finished its initial work. */
const PAGE = `<!doctype html><html lang="en"><title>Sign in</title>
<script type="module" src="/dist/cdn/flow-executor.js"></script>
<flow-executor slug="default-authentication-flow"></flow-executor>
<script type="module">setTimeout(() => fetch("/settled"), 100)</script>`;
/** Navigates to the page as soon as the server responds. */
const START = `<!doctype html><title>Start</title>
<script type="speculationrules">
  { "prerender": [{ "urls": ["${AHEAD}"], "eagerness": "immediate" }] }
</script>
<script>fetch("/go").then(() => (location.href = "${AHEAD}"))</script>`;

const demo = createDemoServer();
/** The requests, in order. */
const log: string[] = [];
const waiting = new Set<() => void>();
let go: ServerResponse | undefined;

const server = createServer((request, response) => {
  const url = request.url ?? "/";
  log.push(url);
  if (url === "/start" || url === AHEAD)
    response
      .setHeader("Content-Type", "text/html")
      .end(url === AHEAD ? PAGE : START);
  else if (url === "/go") go = response;
  else demo.handler(request, response);
  for (const look of waiting) look();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const profile = await mkdtemp(join(tmpdir(), "ahead-"));
const browser = spawn(
  await chromiumPath(),
  [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    `--user-data-dir=${profile}`,
    `http://127.0.0.1:${String(port)}/start`,
  ],
  { stdio: "ignore" },
);
after(async () => {
  const ended = once(browser, "exit");
  browser.kill();
  await ended;
  server.closeAllConnections();
  server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 10 });
});

/** Resolves when an address containing `part` was requested. */
const asked = (part: string) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (!log.some((url) => url.includes(part))) return;
      waiting.delete(look);
      resolve();
    };
    waiting.add(look);
    look();
  });
const EXECUTOR = "/flows/executor/";

it("sends no request to the executor until the page is activated", async () => {
  await asked("/go");
  await asked("/settled");
  assert.equal(log.filter((url) => url.includes(EXECUTOR)).length, 0);
  go?.end();
  await asked(EXECUTOR);
  await asked("/dist/cdn/ak-stage-identification.js");
  assert.equal(log.filter((url) => url.includes(EXECUTOR)).length, 1);
  // The prerendered page is the one that was then opened.
  assert.equal(log.filter((url) => url === AHEAD).length, 1);
});
