/**
 * Two hundred stages in one element, in Chromium: after a stage or the element was removed, none of its listeners,
 * observers, timers and sockets is left.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, it } from "node:test";
import { chromium, type Route } from "playwright-core";
import type { Challenge, Component } from "../../src/protocol/index.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import { chromiumPath } from "./browser-path.js";

/** The counts that test/e2e/balance.js keeps in the page. */
interface Balance {
  /** The number of open resources of each kind, without kinds that have none. */
  readonly open: Record<string, number>;
  /** The stages that were shown. */
  readonly stages: WeakRef<Element>[];
}

const STAGES = 200;
const ORIGIN = "http://leaks.localhost";
/** These components end the run or leave the page. */
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
/** A stage that opens no resources itself, so all open resources belong to the element. */
const calm = fixtures["ak-stage-dummy"].normal;

const browser = await chromium.launch({ executablePath: await chromiumPath() });
after(() => browser.close());
const page = await browser.newPage();
const protocol = await page.context().newCDPSession(page);

/** The replies to the next requests. Later requests and automatic answers of stages get the calm challenge. */
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

/** The open resources of the page, and the number of stages that are not garbage-collected yet. */
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

/** Shows each challenge until its stage has opened its resources, and finally the calm challenge. */
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
    // A stage that had the focus is removed a moment later.
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
  // The calm challenge between two states of one component makes sure that each state gets a new stage.
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
  // The test page itself adds this listener.
  assert.deepEqual(open, { "window flow-redirect": 1 });
  assert.deepEqual(left, []);
});
