import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, it } from "node:test";
import { faults } from "../../demo/server/node/fault-middleware.js";
import type { Fault } from "../../demo/server/wire/faults.js";
import { moves, shows } from "./shapes.js";
import { Browser, startServer } from "./wire.js";

const AUTH = "/api/v3/flows/executor/default-authentication-flow/?query=";

const address = await startServer();

async function stormy(...list: Fault[]): Promise<Browser> {
  const browser = new Browser(address);
  const reply = await browser.post("/demo/faults", list);
  assert.equal(reply.status, 200);
  return browser;
}

it("offline: no request succeeds except the page's own requests", async () => {
  const browser = await stormy({ fault: "offline" });
  await assert.rejects(browser.get(AUTH), { code: "ECONNRESET" });
  await assert.rejects(browser.get("/flows/-/cancel/"), { code: "ECONNRESET" });
  assert.equal((await browser.get("/api/v3/core/users/me/")).status, 403);
  await browser.post("/demo/faults", []);
  shows(await browser.get(AUTH), "2026.8", "ak-stage-identification");
});

it("another browser has other faults", async () => {
  await stormy({ fault: "offline" });
  shows(
    await new Browser(address).get(AUTH),
    "2026.8",
    "ak-stage-identification",
  );
});

it("once: only the next matching request", async () => {
  const browser = await stormy({
    fault: "offline",
    once: true,
    method: "POST",
  });
  shows(await browser.get(AUTH), "2026.8", "ak-stage-identification");
  await assert.rejects(browser.post(AUTH, { uid_field: "ada" }));
  moves(await browser.post(AUTH, { uid_field: "ada" }), AUTH);
  assert.equal((await browser.get("/demo/faults")).text, "[]");
});

it("once: several faults each affect a different request", async () => {
  const browser = await stormy(
    { fault: "offline", once: true },
    { fault: "html", once: true },
  );
  await assert.rejects(browser.get(AUTH));
  const page = await browser.get(AUTH);
  assert.equal(page.headers["content-type"], "text/html; charset=utf-8");
  shows(await browser.get(AUTH), "2026.8", "ak-stage-identification");
});

it("lost-reply: the server handles the answer, but its reply is lost", async () => {
  const browser = await stormy({
    fault: "lost-reply",
    once: true,
    method: "POST",
  });
  await browser.get(AUTH);
  await assert.rejects(browser.post(AUTH, { uid_field: "ada" }), {
    code: "ECONNRESET",
  });
  shows(await browser.get(AUTH), "2026.8", "ak-stage-password");
});

it("starting: depends on Accept", async () => {
  const browser = await stormy({ fault: "starting" });
  for (const [accept, status, type] of [
    ["application/json", 503, "application/json"],
    ["text/html", 503, "text/html; charset=utf-8"],
    ["*/*", 503, "text/plain; charset=utf-8"],
  ] as const) {
    const reply = await browser.get(AUTH, { Accept: accept });
    assert.equal(reply.status, status);
    assert.equal(reply.headers["content-type"], type);
    assert.equal(reply.headers["retry-after"], "5");
  }
  browser.cookies.set("demo_generation", "2025.10");
  const older = await browser.get(AUTH, { Accept: "application/json" });
  assert.equal(older.status, 200);
  assert.deepEqual(older.json, { error: "authentik starting" });
});

it("html: a page instead of JSON", async () => {
  const reply = await (await stormy({ fault: "html" })).get(AUTH);
  assert.equal(reply.status, 200);
  assert.equal(reply.headers["content-type"], "text/html; charset=utf-8");
});

it("redirect-loop: every GET is redirected to itself, and an answer succeeds", async () => {
  const browser = await stormy({ fault: "redirect-loop" });
  for (let i = 0; i < 3; i++) moves(await browser.get(AUTH), AUTH);
  moves(await browser.post(AUTH, { uid_field: "ada" }), AUTH);
});

it("latency: a late reply, also together with another fault", async () => {
  const browser = await stormy({ fault: "latency", ms: 60 }, { fault: "html" });
  const start = performance.now();
  const reply = await browser.get(AUTH);
  assert.ok(performance.now() - start >= 55);
  assert.equal(reply.headers["content-type"], "text/html; charset=utf-8");
});

it("a body that is not a list of faults is refused", async () => {
  const browser = new Browser(address);
  for (const body of [
    [{ fault: "flood" }],
    [{ fault: "latency", ms: "soon" }],
    [null],
    {},
    "no JSON",
  ]) {
    assert.equal((await browser.post("/demo/faults", body)).status, 400);
  }
});

it("faults work in front of any server", async () => {
  const weather = faults();
  const server = createServer((request, response) => {
    weather(request, response, () => response.end("the real one"));
  });
  after(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const browser = new Browser(`http://127.0.0.1:${String(port)}/`);
  assert.equal((await browser.get(AUTH)).text, "the real one");
  await browser.post("/demo/faults", [{ fault: "lost-reply", once: true }]);
  await assert.rejects(browser.get(AUTH));
  assert.equal((await browser.get(AUTH)).text, "the real one");
});
