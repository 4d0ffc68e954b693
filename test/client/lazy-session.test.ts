import { expect } from "@esm-bundle/chai";
import { lazy } from "./lazy.js";
import {
  answer,
  cancelled,
  challenge,
  end,
  GET,
  POST,
  quiet,
} from "./support.js";

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password");

describe("LazySession: until the session's code is there", () => {
  it("asks for the first challenge and shows it", async () => {
    const {
      it,
      lazy: session,
      changes,
    } = lazy([identification], { late: true });
    const outcome = session.start({ slug: "login", query: "a=(1)" });
    const flow = { slug: "login", query: "a=(1)" };
    expect(session.state).to.deep.include({
      flow,
      pending: true,
      challenge: undefined,
    });
    expect(await outcome).to.equal("accepted");
    expect(it.sent).to.deep.equal([GET("login", "a%3D%281%29")]);
    expect(session.state).to.deep.include({
      flow,
      pending: false,
      challenge: identification,
    });
    expect(changes.at(-1)).to.equal("ak-stage-identification");
  });

  it("makes one GET of a start, a stop and a start in one go", async () => {
    const { it, lazy: session } = lazy([identification], { late: true });
    const first = session.start({ slug: "login" });
    session.stop();
    const second = session.start({ slug: "login" });
    expect([await first, await second]).to.deep.equal(["ignored", "accepted"]);
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("sends only the last of flows started in one go", async () => {
    const { it, lazy: session } = lazy([identification], { late: true });
    void session.start({ slug: "a" });
    void session.start({ slug: "b" });
    await session.start({ slug: "a" });
    expect(it.sent).to.deep.equal([GET("a")]);
  });

  it("drops the reply of a flow that is not wanted any more", async () => {
    const { it, server, lazy: session } = lazy([], { late: true });
    const first = session.start({ slug: "a" });
    const request = await server.request(0);
    const second = session.start({ slug: "b" });
    request.answer(identification);
    expect(await first).to.equal("ignored");
    (await server.request(1)).answer(password);
    expect(await second).to.equal("accepted");
    expect(session.state.challenge).to.deep.equal(password);
    expect(it.sent).to.deep.equal([GET("a"), GET("b")]);
  });

  it("shows a challenge that was fetched before, and sends nothing", async () => {
    const { it, lazy: session } = lazy([], { late: true });
    await session.start({ slug: "login" }, { challenge: identification });
    expect(session.state.challenge).to.deep.equal(identification);
    expect(it.sent).to.deep.equal([]);
  });

  it("holds the page's plan: another flow waits for it", async () => {
    const {
      it,
      lazy: session,
      server,
    } = lazy([identification], { late: true });
    await session.start({ slug: "login" });
    const other = it.newSession();
    expect(await other.start({ slug: "settings" })).to.equal("failed");
    session.stop();
    (await server.request(1)).answer(password);
    while (other.pending) await quiet();
    expect(other.challenge).to.deep.equal(password);
  });

  it("shows a preview, of which nothing is ever sent", async () => {
    const { it, lazy: session } = lazy([]);
    session.preview(identification);
    expect(session.state).to.deep.include({
      challenge: identification,
      flow: undefined,
    });
    expect(await session.ask((each) => each.respond({}))).to.equal("ignored");
    expect(await session.ask((each) => each.reload())).to.equal("ignored");
    expect(session.state.challenge).to.deep.equal(identification);
    expect(it.sent).to.deep.equal([]);
  });

  it("shows a preview also in the place of a flow that was on its way", async () => {
    const { it, server, lazy: session } = lazy([]);
    void session.start({ slug: "login" });
    const request = await server.request(0);
    session.preview(password);
    request.answer(identification);
    await quiet();
    expect(await session.ask((each) => each.respond({}))).to.equal("ignored");
    expect(session.state).to.deep.include({
      challenge: password,
      flow: undefined,
    });
    expect(it.sent).to.have.length(1);
  });
});

describe("LazySession: when the session is there", () => {
  it("goes on as if it had been there from the start: same form, nothing asked twice", async () => {
    const { it, lazy: session, server, changes } = lazy([identification]);
    await session.start({ slug: "login" });
    const { form } = session.state;
    await session.ask(() => undefined);
    expect(session.state).to.deep.include({
      form,
      challenge: identification,
      pending: false,
    });
    expect(it.sent).to.have.length(1);
    expect(
      changes.slice(changes.indexOf("ak-stage-identification")),
    ).not.to.include("");
    server.reply(password);
    expect(
      await session.ask((each) => each.respond({ uid_field: "jdoe" })),
    ).to.equal("accepted");
    expect(it.sent[1]).to.deep.equal(
      POST({ component: "ak-stage-identification", uid_field: "jdoe" }),
    );
    expect(session.state.challenge).to.deep.equal(password);
  });

  it("knows the flow's first challenge, by which it knows a restart", async () => {
    const { lazy: session, server } = lazy([identification, password]);
    await session.start({ slug: "login" });
    await session.ask((each) => each.respond({}));
    server.reply(identification);
    await session.ask((each) => each.respond({}));
    expect(session.state.restarted).to.be.true;
  });

  it("shows the flow that is started then, and not the one before", async () => {
    const { lazy: session, server } = lazy([identification]);
    await session.start({ slug: "a" });
    await session.ask(() => undefined);
    const outcome = session.start({ slug: "b" });
    const request = await server.request(1);
    expect(session.state.flow?.slug).to.equal("b");
    expect(session.state).to.include({ pending: true, challenge: undefined });
    request.answer(password);
    expect(await outcome).to.equal("accepted");
    expect(session.state.challenge).to.deep.equal(password);
  });

  it("acts in the language and by the redirect rule of the element, as they are then", async () => {
    const { lazy: session, server, happened } = lazy([identification]);
    session.language = "de";
    await session.start({ slug: "login" });
    session.language = "fr";
    session.redirect = "manual";
    server.reply(end());
    await session.ask((each) => each.respond({}));
    const languages = server.requests.map(({ headers }) =>
      headers.get("Accept-Language"),
    );
    expect(languages).to.deep.equal(["de", "fr"]);
    expect(happened).to.deep.equal(["done"]);
  });

  it("is taken away with the element: a reply changes nothing any more", async () => {
    const { lazy: session, server, happened } = lazy([identification]);
    await session.start({ slug: "login" });
    const outcome = session.ask((each) => each.respond({}));
    const request = await server.request(1);
    session.stop();
    request.answer(end());
    expect(await outcome).to.equal("ignored");
    expect(happened).to.deep.equal([]);
  });
});

describe("LazySession: a first reply that is no question", () => {
  it("is the session's: the end is told and followed once", async () => {
    const { lazy: session, happened } = lazy([end()]);
    expect(await session.start({ slug: "logout" })).to.equal("accepted");
    expect(happened).to.deep.equal(["done", "redirect", "navigate"]);
    expect(session.state.finished?.as).to.equal("done");
  });

  it("counts as signing in where the cookie came with it", async () => {
    const { it, server, lazy: session, dones } = lazy([]);
    const outcome = session.start({ slug: "login" });
    const request = await server.request(0);
    it.cookies.csrf = "new";
    request.answer(end());
    await outcome;
    expect(dones[0]).to.include({ signedIn: true, initial: true });
  });

  it("is the session's: another flow continues", async () => {
    const { it, lazy: session } = lazy([
      { component: "xak-flow-redirect", to: "/if/flow/b/" },
      password,
    ]);
    expect(await session.start({ slug: "a" })).to.equal("accepted");
    expect(it.sent).to.deep.equal([GET("a"), GET("b")]);
    expect(session.state.flow?.slug).to.equal("b");
  });

  it("is the session's: flow info alone is answered by POST {}", async () => {
    const { it, lazy: session } = lazy([
      { flow_info: identification.flow_info },
      end(),
    ]);
    await session.start({ slug: "launch" });
    expect(it.sent).to.deep.equal([GET("launch"), POST({}, "launch")]);
  });

  it("is the session's: the server's error is a failure", async () => {
    const { lazy: session } = lazy([challenge("ak-stage-flow-error")]);
    expect(await session.start({ slug: "login" })).to.equal("failed");
    expect(session.state.challenge?.component).to.equal("ak-stage-flow-error");
  });

  for (const [what, reply, code] of [
    ["a 404", () => answer("<html>", 404), "not-found"],
    ["no answer", () => new TypeError("x"), "unreachable"],
    ["HTML", () => answer("<html>", 200), "not-json"],
  ] as const) {
    it(`is the session's: ${what} is told once, and Retry asks again`, async () => {
      const { it, lazy: session, server, happened } = lazy([reply()]);
      expect(await session.start({ slug: "login" })).to.equal("failed");
      expect(session.state.error?.code).to.equal(code);
      expect(happened).to.deep.equal(["error"]);
      server.reply(identification);
      expect(await session.ask((each) => each.retry())).to.equal("accepted");
      expect(session.state).to.include({ error: undefined });
      expect(it.sent).to.deep.equal([GET(), GET()]);
    });
  }
});

describe("LazySession: what needs the session at once", () => {
  it("is a fresh start: the plan is cancelled first", async () => {
    const { it, lazy: session } = lazy([cancelled(), identification]);
    expect(await session.start({ slug: "login" }, { fresh: true })).to.equal(
      "accepted",
    );
    expect(it.sent).to.deep.equal(["GET /flows/-/cancel/", GET()]);
  });

  it("is another flow that is running: busy, and later by itself", async () => {
    const { it, lazy: session, server } = lazy([identification]);
    await it.session.start({ slug: "login" });
    expect(await session.start({ slug: "settings" })).to.equal("failed");
    expect(session.state.error?.code).to.equal("busy");
    server.reply(password);
    it.session.stop();
    await server.request(1);
    while (session.state.pending) await quiet();
    expect(session.state.challenge).to.deep.equal(password);
  });

  it("fails with chunk where its code cannot be had, and works where it can the next time", async () => {
    const { lazy: session, fail, server } = lazy([identification]);
    await session.start({ slug: "login" });
    fail(true);
    expect(await session.ask((each) => each.respond({}))).to.equal("failed");
    expect(session.state.error?.code).to.equal("chunk");
    expect(session.state.challenge, "the form stays").to.deep.equal(
      identification,
    );
    fail(false);
    server.reply(password);
    expect(await session.ask((each) => each.respond({}))).to.equal("accepted");
    expect(session.state.challenge).to.deep.equal(password);
  });
});
