/**
 * Two hundred stages in one element, in Chromium: nothing that a stage begins outlives it, and nothing that the element
 * begins outlives the element.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, it } from "node:test";
import { chromium, type Route } from "playwright-core";
import type { Challenge, Component } from "../../src/protocol/index.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import { chromiumPath } from "./browser-path.js";

/** What test/e2e/balance.js counts in the page. */
interface Balance {
  /** How many of each kind are open now. Kinds in balance are left out. */
  readonly open: Record<string, number>;
  /** The stages that were shown. */
  readonly stages: WeakRef<Element>[];
}

const STAGES = 200;
const ORIGIN = "http://leaks.localhost";
/** These end the run or leave the page. */
const ENDS: readonly Component[] = [
  "xak-flow-redirect",
  "ak-stage-autosubmit",
  "ak-stage-email",
];
const PAGE = `<!doctype html><html lang="en"><title>Leaks</title>
<script>addEventListener("flow-redirect", (event) => event.preventDefault())</script>
<body><flow-executor slug="login" autofocus></flow-executor>
<script type="module" src="/dist/cdn/flow-executor.js"></script></body>`;

const components = (Object.keys(fixtures) as Component[]).filter(
  (component) => !ENDS.includes(component),
);
/** The quietest of all stages: what is open beside it belongs to the element. */
const calm = fixtures["ak-stage-dummy"].normal;

const browser = await chromium.launch({ executablePath: await chromiumPath() });
after(() => browser.close());
const page = await browser.newPage();
const protocol = await page.context().newCDPSession(page);

/** The replies to the next questions. After them, and to each answer that a stage sends by itself, comes the calm one. */
let replies: Challenge[] = [];
const serve = async (route: Route) => {
  const { pathname } = new URL(route.request().url());
  if (pathname === "/")
    return route.fulfill({ contentType: "text/html", body: PAGE });
  if (pathname.startsWith("/dist/cdn/"))
    return route.fulfill({
      contentType: "text/javascript",
      body: await readFile(pathname.slice(1), "utf8"),
    });
  if (pathname.startsWith("/api/v3/flows/executor/"))
    return route.fulfill({
      json:
        (route.request().method() === "GET" ? replies.shift() : undefined) ??
        calm,
    });
  return route.fulfill({ status: 404, body: "" });
};

/** The open things on the page, and the stages that are not collected yet. */
async function balance() {
  await protocol.send("HeapProfiler.collectGarbage");
  await protocol.send("HeapProfiler.collectGarbage");
  return page.evaluate(() => {
    const { open, stages } = (window as unknown as { balance: Balance })
      .balance;
    const left = stages.flatMap((each) => each.deref()?.localName ?? []);
    return { open: { ...open }, left, seen: stages.length };
  });
}

/** Shows a stage for each challenge, for long enough to begin what it begins, and the calm one in the end. */
async function show(challenges: readonly Challenge[]) {
  replies = [...challenges];
  await page.evaluate(async (times) => {
    const element = document.querySelector("flow-executor");
    if (!element) throw new Error("The element has gone.");
    const { balance } = window as unknown as { balance: Balance };
    for (let time = 0; time < times; time++) {
      await element.retry();
      const [stage] = element.children;
      // A challenge may keep the stage that is on the page.
      if (stage && stage !== balance.stages.at(-1)?.deref())
        balance.stages.push(new WeakRef(stage));
      await new Promise(requestAnimationFrame);
    }
    // A stage that had the focus goes a moment later.
    while (element.children.length > 1)
      await new Promise(requestAnimationFrame);
  }, challenges.length + 3);
}

it("releases all listeners, observers, timers and sockets, and keeps no references to its stages", async () => {
  await page.route("**/*", serve);
  await page.addInitScript({ path: "test/e2e/balance.js" });
  await page.goto(`${ORIGIN}/`);
  await page.locator("flow-executor > [slot=stage] form").first().waitFor();
  // After each component was shown once, all code is loaded.
  await show(components.map((component) => fixtures[component].normal));
  const before = await balance();
  // Between two states of one component comes the calm one, so that each has a stage of its own.
  await show(
    components.flatMap((component) =>
      Object.values<Challenge>(fixtures[component]).flatMap((state) => [
        state,
        calm,
      ]),
    ),
  );
  const shown = await balance();
  assert.deepEqual(shown.open, before.open, "the same stage, the same balance");
  assert.ok(shown.seen >= STAGES, `${String(shown.seen)} stages`);
  // The stage on the page, and the one that the browser remembers as the last that had the focus.
  assert.ok(shown.left.length <= 2, shown.left.join(", "));

  await page.evaluate(() => {
    document.querySelector("flow-executor")?.remove();
  });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const { open, left } = await balance();
  // This one is the test page's own.
  assert.deepEqual(open, { "window flow-redirect": 1 });
  assert.deepEqual(left, []);
});
