import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import fetchCookie from "fetch-cookie";
import { createDemoServer } from "../../demo/server/node/http.js";
import { FlowClient, FlowSession } from "../../src/client/index.js";
import {
  currentUser,
  signInPath,
  signOut,
  userStore,
} from "../../src/session/index.js";

const run = promisify(execFile);

describe("flow-executor/session without a page", () => {
  const server = createDemoServer();
  let baseUrl = "";
  before(async () => {
    baseUrl = await server.listen(0);
  });
  after(() => server.close());

  it("knows who signs in and out", async () => {
    const client = new FlowClient({ baseUrl, fetch: fetchCookie(fetch) });
    assert.equal(await currentUser({ client }), undefined);
    const session = new FlowSession({ client });
    await session.start({ slug: "default-authentication-flow" });
    await session.respond({ uid_field: "ada" });
    await session.respond({ password: "analytical engine" });
    const user = await currentUser({ client });
    assert.equal(user?.username, "ada");
    assert.equal(user.email, "ada@example.com");
    assert.equal(user.is_superuser, false);
    assert.deepEqual(user.groups, []);
    const { to } = await signOut({ client });
    assert.equal(new URL(to ?? "").origin, new URL(baseUrl).origin);
    assert.equal(await currentUser({ client }), undefined);
  });

  it("keeps the users of two clients apart", async () => {
    const one = new FlowClient({ baseUrl, fetch: fetchCookie(fetch) });
    const other = new FlowClient({ baseUrl, fetch: fetchCookie(fetch) });
    const session = new FlowSession({ client: one });
    await session.start({ slug: "default-authentication-flow" });
    await session.respond({ uid_field: "ada" });
    await session.respond({ password: "analytical engine" });
    assert.equal((await currentUser({ client: one }))?.username, "ada");
    assert.equal(await currentUser({ client: other }), undefined);
  });

  it("lets a page be rendered: the store is not known yet, and sends nothing", () => {
    const heard: unknown[] = [];
    userStore.subscribe((snapshot) => heard.push(snapshot))();
    assert.deepEqual(heard, [{ status: "unknown" }]);
    assert.deepEqual(userStore.getSnapshot(), { status: "unknown" });
  });

  it("makes paths, and drops an absolute `next`, because there is no origin", () => {
    const path = "/sign-in";
    assert.equal(signInPath({ path, next: "/a" }), "/sign-in?next=%2Fa");
    assert.equal(signInPath({ path, next: "http://app.example/a" }), path);
  });

  it("leaves nothing open that keeps the process from ending", async () => {
    const { href } = new URL("../../src/session/index.js", import.meta.url);
    const code = `const { userStore } = await import(${JSON.stringify(href)}); userStore.subscribe(() => {}); console.log("over");`;
    const { stdout } = await run(
      process.execPath,
      ["--input-type=module", "--eval", code],
      { timeout: 20_000 },
    );
    assert.equal(stdout, "over\n");
  });
});
