import { expect } from "@esm-bundle/chai";
import { FlowClient, FlowError, FlowSession } from "../../src/client/index.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import {
  answer,
  CANCEL,
  cancelled,
  challenge,
  errors,
  GET,
  world,
} from "./support.js";

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password");
const REQUEST = { "X-authentik-id": "6f0c2d5e" };

const ways: Record<string, () => Response | Error> = {
  unreachable: () => new TypeError("Failed to fetch"),
  "not-json": () =>
    answer("<html>Sign in</html>", 200, { "Content-Type": "text/html" }),
  "not-found": () => answer("<html>", 404),
  "server-error": () => answer("", 405, REQUEST),
  "too-large": () => answer("x".repeat(4 * 1024 * 1024 + 1), 200),
  "no-component": () => answer("{}", 200),
  proxy: () => answer("", 403),
};

describe("an error outside the flow", () => {
  for (const [code, reply] of Object.entries(ways)) {
    it(`does not change the form, is reported once, and disappears with the next reply: ${code}`, async () => {
      const it = world([identification, reply()]);
      await it.session.start({ slug: "login" });
      const { form } = it.session.state;
      expect(await it.session.respond({ uid_field: "jdoe" })).to.equal(
        "failed",
      );
      expect(it.errors).to.deep.equal([code]);
      expect(it.session.error).to.have.property("code", code);
      expect(it.session.state).to.include({ form, pending: false });
      expect(it.session.challenge).to.deep.equal(identification);
      it.server.reply(identification);
      expect(await it.session.retry()).to.equal("accepted");
      expect(it.session.state).to.include({ form, error: undefined });
      expect(it.errors).to.have.length(1);
    });

    it(`of the first GET leaves the page empty, and a retry sends a GET: ${code}`, async () => {
      const it = world([reply(), identification]);
      expect(await it.session.start({ slug: "login" })).to.equal("failed");
      expect(it.errors).to.deep.equal([code]);
      expect(it.session.state).to.include({
        challenge: undefined,
        pending: false,
      });
      expect(await it.session.retry()).to.equal("accepted");
      expect(it.sent).to.deep.equal([GET(), GET()]);
    });
  }

  it("has the details that an administrator needs", async () => {
    const it = world([answer("", 500, { ...REQUEST, "Retry-After": "9" })]);
    await it.session.start({ slug: "login" });
    expect(it.session.error).to.be.instanceOf(FlowError);
    expect(it.session.error).to.include({
      code: "server-error",
      status: 500,
      requestId: "6f0c2d5e",
      retryAfter: 9,
    });
  });

  it("keeps the form's errors from an earlier answer", async () => {
    const rejected = { ...password, ...errors("password", "Invalid password") };
    const it = world([password, rejected, new TypeError("x")]);
    await it.session.start({ slug: "login" });
    await it.session.respond({ password: "a" });
    expect(await it.session.respond({ password: "b" })).to.equal("failed");
    expect(it.session.challenge).to.deep.equal(rejected);
  });

  it("can be left with a restart, which cancels the plan first, as after an endless redirect", async () => {
    const it = world([
      new TypeError("Failed to fetch"),
      new TypeError("Failed to fetch"),
      cancelled(),
      identification,
    ]);
    await it.session.start({ slug: "login" });
    await it.session.retry();
    expect(await it.session.restart()).to.equal("accepted");
    expect(it.sent).to.deep.equal([GET(), GET(), CANCEL, GET()]);
    expect(it.session.state).to.include({ error: undefined, pending: false });
  });

  it("is cross-origin before any request, with every method", async () => {
    const server = new ScriptedServer();
    const client = new FlowClient({
      baseUrl: "https://id.example/",
      pageUrl: "https://app.example/",
      fetch: server.fetch,
      csrfToken: () => undefined,
    });
    const session = new FlowSession({ client });
    expect(await session.start({ slug: "login" })).to.equal("failed");
    expect(session.error?.code).to.equal("cross-origin");
    expect(await session.start({ slug: "login" }, { fresh: true })).to.equal(
      "failed",
    );
    expect(await session.retry()).to.equal("failed");
    expect(await session.restart()).to.equal("failed");
    expect(server.requests).to.deep.equal([]);
  });

  it("is shown and reported if a user interface has reported it", async () => {
    const it = world([identification]);
    await it.session.start({ slug: "login" });
    const error = new FlowError("chunk", "The code could not be loaded.");
    it.session.report(error);
    expect(it.session.error).to.equal(error);
    expect(it.errors).to.deep.equal(["chunk"]);
    it.server.reply(identification);
    await it.session.reload();
    expect(it.session.error).to.equal(undefined);
  });
});
