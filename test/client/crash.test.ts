import { expect } from "@esm-bundle/chai";
import {
  challenge,
  end,
  errors,
  GET,
  POST,
  quiet,
  world,
  type Surroundings,
} from "./support.js";

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password");
const crash = challenge("ak-stage-flow-error", { request_id: "6d2b" });

/** A session in which the answer to a password caused the server's error. */
async function crashed(around: Surroundings = {}, csrf?: string) {
  const it = world([identification, password, crash], around);
  if (csrf) it.cookies.csrf = csrf;
  await it.session.start({ slug: "login" });
  await it.session.respond({ uid_field: "jdoe" });
  const { form } = it.session.state;
  const outcome = await it.session.respond({ password: "x" });
  return { ...it, it, form, outcome };
}

describe("the server's error", () => {
  it("is shown unchanged, as a separate form, and the outcome is failed", async () => {
    const { it, session, form, outcome } = await crashed();
    expect(outcome).to.equal("failed");
    expect(session.challenge).to.deep.equal(crash);
    expect(session.state.form).not.to.equal(form);
    expect(session.state).to.include({
      pending: false,
      back: true,
      error: undefined,
      notice: undefined,
    });
    expect(it.errors).to.deep.equal([]);
  });

  it("keeps the form: a retry sends a GET, and the same component shows the form again", async () => {
    const { it, session, server, form } = await crashed();
    server.reply(password);
    expect(await session.retry()).to.equal("accepted");
    expect(it.sent.at(-1)).to.equal(GET());
    expect(session.state).to.include({
      form,
      back: false,
      notice: undefined,
      restarted: false,
    });
    expect(session.challenge).to.deep.equal(password);
  });

  it("is followed by another form if the retry brings another component", async () => {
    const { session, server, form } = await crashed();
    server.reply(challenge("ak-stage-dummy"));
    await session.retry();
    expect(session.state.form).not.to.equal(form);
    expect(session.state).to.include({ back: false });
  });

  it("keeps its form if it comes again, and the old form for the way back", async () => {
    const { session, server, form } = await crashed();
    const { form: own } = session.state;
    server.reply({ ...crash, request_id: "2" });
    expect(await session.retry()).to.equal("failed");
    expect(session.state).to.include({ form: own, back: true });
    session.show();
    expect(session.state).to.include({ form, back: false });
    expect(session.challenge).to.deep.equal(password);
  });

  it("can be replaced by the form, which can be answered as before", async () => {
    const { it, session, server } = await crashed();
    session.show();
    server.reply(end());
    expect(await session.respond({ password: "y" })).to.equal("accepted");
    expect(it.sent.at(-1)).to.deep.equal(
      POST({ component: "ak-stage-password", password: "y" }),
    );
  });

  it("can be left with a restart: the plan is cancelled and then requested again", async () => {
    const { it, session, server } = await crashed();
    server.reply(new Response(null, { status: 302 }), identification);
    await session.restart();
    expect(it.sent.slice(3)).to.deep.equal(["GET /flows/-/cancel/", GET()]);
    expect(session.state).to.include({ back: false });
    expect(session.challenge).to.deep.equal(identification);
  });

  it("takes no answer", async () => {
    const { it, session } = await crashed();
    expect(await session.respond({})).to.equal("ignored");
    expect(it.sent).to.have.length(3);
  });

  it("has no way back if it is the first reply", async () => {
    const { session, server } = world([crash]);
    expect(await session.start({ slug: "login" })).to.equal("failed");
    expect(session.state).to.include({ back: false });
    server.reply(identification);
    expect(await session.retry()).to.equal("accepted");
    expect(session.state).to.include({ notice: undefined, restarted: false });
  });

  it("has no way back if it is another flow's first reply", async () => {
    const to = { component: "xak-flow-redirect", to: "/if/flow/other/" };
    const { session } = world([password, to, crash]);
    await session.start({ slug: "login" });
    await session.respond({});
    expect(session.flow?.slug).to.equal("other");
    expect(session.challenge).to.deep.equal(crash);
    expect(session.state).to.include({ back: false });
  });

  it("has no way back if it is the first reply of a flow that a source led to", async () => {
    const it = world([identification, crash]);
    await it.session.start({ slug: "login" });
    it.session.show(challenge("ak-source-plex"));
    it.session.leave({ to: "/if/flow/other/", reason: "link" });
    await it.server.request(1);
    while (it.session.pending) await quiet();
    expect(it.session.challenge).to.deep.equal(crash);
    expect(it.session.state).to.include({ back: false });
  });

  it("has no way back after a cancel, because the plan is gone", async () => {
    const { session } = world([
      password,
      new Response(null, { status: 302 }),
      crash,
    ]);
    await session.start({ slug: "login" });
    await session.restart();
    expect(session.state).to.include({ back: false });
  });
});

describe("the FlowError after a crash", () => {
  const twice = async (around?: Surroundings, csrf?: string) => {
    const { it, session, server, cookies } = await crashed(around);
    if (csrf) cookies.csrf = csrf;
    session.show();
    server.reply(crash);
    await session.respond({ password: "x" });
    return it;
  };

  it("is csrf-missing if no cookie is readable", async () => {
    const it = await twice();
    expect(it.errors).to.deep.equal(["csrf-missing"]);
    expect(it.log[0]?.[1]).to.have.property("requestId", "6d2b");
    expect(it.log[0]?.[1])
      .to.have.property("message")
      .that.includes("Set-Cookie");
  });

  it("is cookie-path if no cookie is readable and the page is outside authentik's path", async () => {
    const it = await twice({ base: "/auth/", page: "/login" });
    expect(it.errors).to.deep.equal(["cookie-path"]);
    expect(it.log[0]?.[1]).to.have.property("message").that.includes("/auth/");
  });

  for (const [page, code] of [
    ["/auth/login", "csrf-missing"],
    ["/auth/", "csrf-missing"],
    ["/auth", "cookie-path"],
    ["/authentik/login", "cookie-path"],
    ["/", "cookie-path"],
  ] as const) {
    it(`is ${code} on the page ${page} of an authentik at /auth/`, async () => {
      const it = await twice({ base: "/auth/", page });
      expect(it.errors).to.deep.equal([code]);
    });
  }

  it("is csrf-refused if the token was sent, and names Host and X-Forwarded-Proto", async () => {
    const it = await twice({ base: "/auth/", page: "/login" }, "token");
    expect(it.errors).to.deep.equal(["csrf-refused"]);
    expect(it.log[0]?.[1])
      .to.have.property("message")
      .that.match(/Host.*X-Forwarded-Proto/);
  });

  it("is csrf-refused at the first crash of a signed-in user", async () => {
    const { it, session } = await crashed({}, "token");
    expect(it.errors).to.deep.equal(["csrf-refused"]);
    expect(it.log[0]?.[1]).to.have.property("requestId", "6d2b");
    expect(it.log[0]?.[1])
      .to.have.property("message")
      .that.match(/^The server failed on an answer .*Host.*X-Forwarded-Proto/);
    expect(session.error).to.equal(undefined);
    expect(session.challenge).to.deep.equal(crash);
  });

  it("is csrf-refused at the first crash after the sign-in", async () => {
    const it = world([password, challenge("ak-stage-user-login"), crash]);
    await it.session.start({ slug: "login" });
    await it.session.respond({ password: "x" });
    it.cookies.csrf = "token";
    await it.session.respond({ remember_me: true });
    expect(it.errors).to.deep.equal(["csrf-refused"]);
  });

  it("is reported at the first crash of a question for signed-in users if no cookie is readable", async () => {
    for (const [page, code] of [
      ["/auth/login", "csrf-missing"],
      ["/login", "cookie-path"],
    ] as const) {
      const around = { base: "/auth/", page };
      const it = world([challenge("ak-stage-consent"), crash], around);
      await it.session.start({ slug: "consent" });
      await it.session.respond({ token: "x" });
      expect(it.errors).to.deep.equal([code]);
    }
  });

  it("is reported once if the first crash reported it", async () => {
    const { it, session, server } = await crashed({}, "token");
    for (let more = 0; more < 2; more++) {
      session.show();
      server.reply(crash);
      await session.respond({ password: "x" });
    }
    expect(it.errors).to.deep.equal(["csrf-refused"]);
  });

  it("is reported for each component's first crash", async () => {
    const { it, session, server } = await crashed({}, "token");
    server.reply(challenge("ak-stage-dummy"), crash);
    await session.retry();
    await session.respond({});
    expect(it.errors).to.deep.equal(["csrf-refused", "csrf-refused"]);
  });

  it("is only reported: the server's error stays on the page", async () => {
    const { session } = await twice();
    expect(session.error).to.equal(undefined);
    expect(session.challenge).to.deep.equal(crash);
  });

  it("is reported once, not at each further crash", async () => {
    const it = await twice();
    it.session.show();
    it.server.reply(crash);
    await it.session.respond({ password: "x" });
    expect(it.errors).to.have.length(1);
  });

  it("is not reported after one crash of a first sign-in, or after a crash that a GET repeats", async () => {
    const { it, session, server } = await crashed();
    server.reply(crash, crash);
    await session.retry();
    await session.retry();
    expect(it.errors).to.deep.equal([]);
  });

  it("is not reported if an answer was accepted or rejected between the crashes", async () => {
    const { it, session, server } = await crashed();
    session.show();
    server.reply({ ...password, ...errors("password", "x") }, crash);
    await session.respond({ password: "x" });
    await session.respond({ password: "x" });
    expect(it.errors).to.deep.equal([]);
  });

  it("is not reported if two components crashed once each", async () => {
    const { it, session, server } = await crashed();
    server.reply(challenge("ak-stage-dummy"), crash);
    await session.retry();
    await session.respond({});
    expect(it.errors).to.deep.equal([]);
  });

  it("has no request id if the server sent none", async () => {
    const { request_id: _, ...bare } = crash;
    const it = world([password, bare, bare]);
    await it.session.start({ slug: "login" });
    await it.session.respond({});
    it.session.show();
    await it.session.respond({});
    expect(it.log[0]?.[1]).to.have.property("requestId", undefined);
  });
});
