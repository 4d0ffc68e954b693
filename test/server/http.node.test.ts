import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, it } from "node:test";
import { createDemoServer } from "../../demo/server/node/http.js";
import { Browser, startServer } from "./wire.js";

const AUTH = "/api/v3/flows/executor/default-authentication-flow/?query=";

const browser = new Browser(await startServer());

it("serves files with their types, and none from outside", async () => {
  const picture = await browser.get("/static/flow-background.svg");
  assert.equal(picture.status, 200);
  assert.equal(picture.headers["content-type"], "image/svg+xml");
  assert.equal(picture.headers["content-security-policy"], undefined);
  for (const path of [
    "/../package.json",
    "/%2e%2e/package.json",
    "/static/..%2f..%2f..%2fpackage.json",
    "/server/node/http.js",
    "/%73erver/node/http.js",
    "/./server/node/http.js",
    "/dist/../package.json",
    "/%",
    "/nothing.html",
  ]) {
    assert.equal((await browser.get(path)).status, 404, path);
  }
});

it("enforces the strict policy below /strict/ only", async () => {
  const reply = await browser.get("/strict/static/logo.svg");
  assert.equal(reply.status, 200);
  assert.equal(
    reply.headers["content-security-policy"],
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html flow-executor flow-inspector",
  );
});

it("the page of an existing flow is the demo's page", async () => {
  const page = await browser.get("/if/flow/combined/?next=%2F");
  const index = await browser.get("/");
  assert.deepEqual([page.status, page.text], [index.status, index.text]);
  assert.equal((await browser.get("/if/flow/nope/")).status, 404);
});

it("can be mounted in another server, which keeps its own paths", async () => {
  const { handler } = createDemoServer();
  const server = createServer((request, response) => {
    handler(request, response, () => response.end("mine"));
  });
  after(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const guest = new Browser(`http://127.0.0.1:${String(port)}/`);
  assert.equal((await guest.get("/static/logo.svg")).text, "mine");
  const reply = await guest.get(AUTH);
  assert.equal(reply.json.component, "ak-stage-identification");
});

it("listens only on loopback addresses", () => {
  assert.throws(
    () => createDemoServer({ host: "0.0.0.0" }),
    /only on loopback/,
  );
});

it("refuses to run in production", () => {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    assert.throws(() => createDemoServer(), /in production/);
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
});
