import { expect } from "@open-wc/testing";
import { FlowError } from "../../src/client/index.js";
import { currentUser } from "../../src/session/index.js";
import { quiet } from "../support/wait.js";
import { answer, end, lost } from "../support/replies.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { challenge, stand } from "../support/executor.js";
import { ME, me, nobody, session } from "./support.js";

/** The reason of a promise that rejects. */
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error("The promise was kept.");
    },
    (reason: unknown) => reason,
  );

describe("currentUser()", () => {
  it("is the server’s description of the user, with keys that only this server has", async () => {
    const it = session(me("ada", { shoe_size: 38 }));
    const { client } = it;
    const user = await currentUser({ client });
    expect(user).to.deep.equal(me("ada", { shoe_size: 38 }).user);
    expect(it.sent).to.deep.equal([ME]);
    const [request] = it.server.requests;
    expect(request?.headers.get("Accept")).to.equal("application/json");
  });

  it("asks authentik at the root of this origin if the page has no client", async () => {
    const server = new ScriptedServer(me("grace"));
    const { fetch } = globalThis;
    globalThis.fetch = server.fetch;
    try {
      expect((await currentUser())?.username).to.equal("grace");
    } finally {
      globalThis.fetch = fetch;
    }
    expect(server.requests.map(({ url }) => url)).to.deep.equal([
      "/api/v3/core/users/me/",
    ]);
  });

  for (const status of [401, 403])
    it(`is undefined if nobody is signed in: status ${status}`, async () => {
      const it = session(nobody(status));
      expect(await currentUser(it)).to.equal(undefined);
    });

  for (const [what, reply, code] of [
    ["the network is down", lost(), "unreachable"],
    ["the server fails", answer("", 500), "server-error"],
    [
      "the server is starting",
      answer("authentik starting", 503, { "Retry-After": "5" }),
      "starting",
    ],
    [
      "a page comes instead",
      answer("<title>Wi-Fi</title>", 200, { "Content-Type": "text/html" }),
      "not-json",
    ],
    [
      "a proxy refuses",
      answer("<title>Forbidden</title>", 403, { "Content-Type": "text/html" }),
      "proxy",
    ],
    ["the path is not proxied", answer("", 404), "not-found"],
    ["the reply names no user", { error: "x" }, "starting"],
    ["the reply is something else", { hello: "you" }, "no-component"],
  ] as const)
    it(`fails if ${what}`, async () => {
      const it = session(reply, me());
      const error = await failure(currentUser(it));
      expect(error).to.be.instanceOf(FlowError);
      expect(error).to.have.property("code", code);
      // The next call asks again.
      expect((await currentUser(it))?.username).to.equal("ada");
      expect(it.sent).to.deep.equal([ME, ME]);
    });

  it("names the path that the proxy must pass on", async () => {
    const error = await failure(currentUser(session(answer("", 404))));
    expect(error).to.have.property("message").that.contains("/api/v3/core/");
    expect(error).to.have.property("message").that.not.contains("executor");
  });

  it("sends one request for all callers, and keeps the answer", async () => {
    const it = session();
    const both = Promise.all([currentUser(it), currentUser(it)]);
    (await it.server.request(0)).answer(me());
    const [one, other] = await both;
    expect(one).to.equal(other);
    expect(await currentUser(it)).to.equal(one);
    expect(it.sent).to.deep.equal([ME]);
  });

  it("keeps also the answer that nobody is signed in", async () => {
    const it = session(nobody());
    await currentUser(it);
    expect(await currentUser(it)).to.equal(undefined);
    expect(it.sent).to.deep.equal([ME]);
  });

  it("ends only the wait of the caller who aborts", async () => {
    const it = session();
    const controller = new AbortController();
    const { client } = it;
    const aborted = failure(currentUser({ client, signal: controller.signal }));
    const other = currentUser({ client });
    const request = await it.server.request(0);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await aborted).to.equal(reason);
    expect(request.outcome).to.equal(undefined);
    request.answer(me());
    expect((await other)?.username).to.equal("ada");
    expect(await failure(currentUser({ client, signal: controller.signal })))
      .to //
      .equal(reason);
    expect(it.sent).to.deep.equal([ME]);
  });

  it("asks again with refresh, in place of a request that is open, also for those who wait", async () => {
    const it = session();
    const { client } = it;
    const first = currentUser({ client });
    const old = await it.server.request(0);
    const second = currentUser({ client, refresh: true });
    (await it.server.request(1)).answer(me("grace"));
    expect(old.outcome).to.equal("aborted");
    expect((await first)?.username).to.equal("grace");
    expect((await second)?.username).to.equal("grace");
    expect(it.sent).to.deep.equal([ME, ME]);
  });

  it("asks again after a run has ended on the page, without any listener", async () => {
    const it = session(nobody(), me());
    const added: string[] = [];
    const { addEventListener } = globalThis;
    globalThis.addEventListener = (type: string) => added.push(type);
    try {
      expect(await currentUser(it)).to.equal(undefined);
    } finally {
      globalThis.addEventListener = addEventListener;
    }
    expect(added).to.deep.equal([]);
    const executor = stand({ redirect: "manual" });
    await executor.show(challenge("ak-stage-password"));
    expect(await currentUser(it)).to.equal(undefined);
    void executor.element.respond({ password: "p" });
    await executor.answer(end());
    await executor.finished();
    expect((await currentUser(it))?.username).to.equal("ada");
    expect(it.sent).to.deep.equal([ME, ME]);
  });

  it("does not keep an answer from before the end of a run", async () => {
    const it = session();
    const asked = currentUser(it);
    const old = await it.server.request(0);
    const executor = stand({ redirect: "manual" });
    await executor.answer(end());
    await executor.finished();
    old.answer(nobody());
    (await it.server.request(1)).answer(me());
    expect((await asked)?.username).to.equal("ada");
    await quiet();
    expect(it.sent).to.deep.equal([ME, ME]);
  });
});
