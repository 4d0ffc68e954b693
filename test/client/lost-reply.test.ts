import { expect } from "@esm-bundle/chai";
import { answer, challenge, end, errors, GET, POST, world } from "./support.js";

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password");
const denied = challenge("ak-stage-access-denied");
const lost = () => new TypeError("Failed to fetch");

/** A session whose answer to a password got no reply; the answer may have changed the cookie. */
async function afterLoss({
  before,
  after,
}: { before?: string; after?: string } = {}) {
  const it = world([identification, password]);
  if (before) it.cookies.csrf = before;
  await it.session.start({ slug: "login" });
  await it.session.respond({ uid_field: "jdoe" });
  const { form } = it.session.state;
  const outcome = it.session.respond({ password: "x" });
  const request = await it.server.request(2);
  if (after) it.cookies.csrf = after;
  request.answer(lost());
  return { ...it, it, form, outcome: await outcome };
}

const answered = POST({ component: "ak-stage-password", password: "y" });

describe("after a lost reply", () => {
  it("the form stays, with the error", async () => {
    const { it, session, form, outcome } = await afterLoss();
    expect(outcome).to.equal("failed");
    expect(it.errors).to.deep.equal(["unreachable"]);
    expect(session.state).to.include({ form, pending: false });
    expect(session.challenge).to.deep.equal(password);
  });

  it("a retry sends only a GET and keeps the form, so that the person submits again", async () => {
    const { it, session, server, form } = await afterLoss();
    server.reply(password);
    expect(await session.retry()).to.equal("accepted");
    expect(it.sent.slice(3)).to.deep.equal([GET()]);
    expect(session.state).to.include({
      form,
      error: undefined,
      notice: undefined,
    });
    server.reply(end());
    await session.respond({ password: "y" });
    expect(it.sent.slice(4)).to.deep.equal([answered]);
  });

  it("a second answer sends a GET first, and then the answer only if its question is still open", async () => {
    const { it, session, server } = await afterLoss();
    server.reply(password, end());
    expect(await session.respond({ password: "y" })).to.equal("accepted");
    expect(it.sent.slice(3)).to.deep.equal([GET(), answered]);
    expect(it.navigations).to.deep.equal(["/home"]);
  });

  it("a second answer is pending until its own reply arrives", async () => {
    const { session, server } = await afterLoss();
    const outcome = session.respond({ password: "y" });
    (await server.request(3)).answer(password);
    const request = await server.request(4);
    expect(session.pending).to.be.true;
    request.answer({ ...password, ...errors("password", "x") });
    expect(await outcome).to.equal("rejected");
    expect(session.pending).to.be.false;
  });

  for (const [what, reply] of [
    ["the next question", challenge("ak-stage-authenticator-validate")],
    ["the first one", identification],
    ["the end", end()],
    ["the server's error", challenge("ak-stage-flow-error")],
  ] as const) {
    it(`a second answer is not sent if ${what} came, because the answer is for another form`, async () => {
      const { it, session, server } = await afterLoss();
      server.reply(reply);
      await session.respond({ password: "y" });
      expect(it.sent.slice(3)).to.deep.equal([GET()]);
      expect(session.challenge?.component).to.equal(reply.component);
    });
  }

  it("a second answer is not sent to another prompt", async () => {
    const it = world([challenge("ak-stage-prompt"), lost()]);
    await it.session.start({ slug: "login" });
    await it.session.respond({ username: "a" });
    const second = challenge("ak-stage-prompt", {}, "filled in");
    it.server.reply(second);
    await it.session.respond({ username: "a" });
    expect(it.sent.slice(2)).to.deep.equal([GET()]);
    expect(it.session.challenge).to.deep.equal(second);
    expect(it.session.pending).to.be.false;
  });

  it("a second answer fails if its GET gets no reply, and the first answer is still in doubt", async () => {
    const { it, session, server } = await afterLoss();
    server.reply(lost());
    expect(await session.respond({ password: "y" })).to.equal("failed");
    server.reply(password, end());
    expect(await session.respond({ password: "y" })).to.equal("accepted");
    expect(it.sent.slice(3)).to.deep.equal([GET(), GET(), answered]);
  });

  it("the same applies to a response that is not from the executor", async () => {
    for (const reply of [
      answer("<html>", 200),
      answer("", 502),
      answer("", 405),
    ]) {
      const it = world([password, reply, password, end()]);
      await it.session.start({ slug: "login" });
      expect(await it.session.respond({ password: "x" })).to.equal("failed");
      await it.session.respond({ password: "y" });
      expect(it.sent.slice(2)).to.deep.equal([GET(), answered]);
    }
  });

  it("the answer after a later reply is sent at once", async () => {
    const { it, session, server } = await afterLoss();
    server.reply(password, { ...password, ...errors("password", "x") }, end());
    await session.respond({ password: "y" });
    await session.respond({ password: "y" });
    expect(it.sent.slice(3)).to.deep.equal([GET(), answered, answered]);
  });
});

describe("after a lost reply that did sign in", () => {
  for (const [what, reply] of [
    ["the first component", identification],
    ["a denial", denied],
  ] as const) {
    for (const before of [undefined, "old"]) {
      it(`${what} with a new CSRF cookie${before ? " in place of an old one" : ""} causes a notice`, async () => {
        const { session, server } = await afterLoss({
          ...(before && { before }),
          after: "new",
        });
        server.reply(reply);
        await session.retry();
        expect(session.state.notice).to.equal("signed-in");
        expect(session.challenge?.component).to.equal(reply.component);
      });
    }

    it(`${what} without a new cookie causes no notice`, async () => {
      for (const cookies of [{}, { before: "old", after: "old" }]) {
        const { session, server } = await afterLoss(cookies);
        server.reply(reply);
        await session.retry();
        expect(session.state.notice).not.to.equal("signed-in");
      }
    });
  }

  it("any other component causes no notice", async () => {
    const { session, server } = await afterLoss({ after: "new" });
    server.reply(challenge("ak-stage-consent"));
    await session.retry();
    expect(session.state.notice).to.equal(undefined);
  });

  it("a removed cookie causes no notice", async () => {
    const { it, session, server } = await afterLoss({ before: "old" });
    delete it.cookies.csrf;
    server.reply(identification);
    await session.retry();
    expect(session.state.notice).not.to.equal("signed-in");
  });

  it("an error page that sets the cookie causes no notice", async () => {
    const it = world([identification]);
    await it.session.start({ slug: "login" });
    const outcome = it.session.respond({ uid_field: "a", password: "b" });
    const request = await it.server.request(1);
    it.cookies.csrf = "new";
    request.answer(new Response("<h1>Server Error</h1>", { status: 500 }));
    expect(await outcome).to.equal("failed");
    it.server.reply(identification);
    await it.session.retry();
    expect(it.session.state.notice).to.equal(undefined);
  });

  it("the notice is shown if the person submitted again, and the answer is not sent", async () => {
    const it = world([identification]);
    await it.session.start({ slug: "login" });
    const outcome = it.session.respond({ uid_field: "a", password: "b" });
    const request = await it.server.request(1);
    it.cookies.csrf = "new";
    request.answer(lost());
    await outcome;
    it.server.reply(identification);
    await it.session.respond({ uid_field: "a", password: "b" });
    expect(it.session.state).to.include({
      notice: "signed-in",
      pending: false,
    });
    expect(it.sent).to.have.length(3);
  });

  it("the notice is shown if the server's error came in between", async () => {
    const { session, server } = await afterLoss({ after: "new" });
    server.reply(challenge("ak-stage-flow-error"), identification);
    await session.retry();
    await session.retry();
    expect(session.state.notice).to.equal("signed-in");
  });

  it("the notice is shown once", async () => {
    const { session, server } = await afterLoss({ after: "new" });
    server.reply(identification, identification);
    await session.retry();
    await session.reload();
    expect(session.state.notice).to.equal(undefined);
  });
});
