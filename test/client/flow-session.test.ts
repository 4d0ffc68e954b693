import { expect } from "@esm-bundle/chai";
import { FlowClient, FlowSession } from "../../src/client/index.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import {
  answer,
  challenge,
  end,
  errors,
  GET,
  POST,
  shown,
  world,
} from "./support.js";

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password");
const info = identification.flow_info;

describe("FlowSession: a sign-in", () => {
  it("is one GET, then one POST for each answer, each to the same address", async () => {
    const rejected = { ...password, ...errors("password", "Invalid password") };
    const it = world([identification, password, rejected, end("/if/user/")]);
    const { session } = it;
    const flow = { slug: "login", query: "next=%2Fif%2Fuser%2F" };
    const outcomes = [
      await session.start(flow),
      await session.respond({ uid_field: "akadmin" }),
      await session.respond({ password: "nope" }),
      await session.respond({ password: "right" }),
    ];
    expect(outcomes).to.deep.equal([
      "accepted",
      "accepted",
      "rejected",
      "accepted",
    ]);
    const url =
      "/api/v3/flows/executor/login/?query=next%3D%252Fif%252Fuser%252F";
    expect(it.sent).to.deep.equal([
      `GET ${url}`,
      [
        `POST ${url}`,
        { component: "ak-stage-identification", uid_field: "akadmin" },
      ],
      [`POST ${url}`, { component: "ak-stage-password", password: "nope" }],
      [`POST ${url}`, { component: "ak-stage-password", password: "right" }],
    ]);
    expect(it.happened).to.deep.equal(["done", "redirect", "navigate"]);
    expect(it.navigations).to.deep.equal(["/if/user/"]);
  });

  it("shows the question, and is pending while an answer is in flight", async () => {
    const { session, server } = world([identification]);
    expect(session.state).to.include({
      flow: undefined,
      challenge: undefined,
      pending: false,
    });
    const start = session.start({ slug: "login", query: "" });
    expect(session.flow).to.deep.equal({ slug: "login", query: "" });
    expect(session.pending).to.be.true;
    await start;
    expect(session.pending).to.be.false;
    expect(session.challenge).to.deep.equal(identification);
    const outcome = session.respond({ uid_field: "jdoe" });
    expect(session.pending).to.be.true;
    expect(session.challenge).to.deep.equal(identification);
    (await server.request(1)).answer(password);
    await outcome;
    expect(session.pending).to.be.false;
    expect(session.challenge).to.deep.equal(password);
    expect(session.error).to.equal(undefined);
  });

  it("sends the current CSRF cookie with each request, also after a change within a chain of redirects", async () => {
    const { session, server, cookies } = world([identification]);
    await session.start({ slug: "login" });
    const outcome = session.respond({});
    const signIn = await server.request(1);
    cookies.csrf = "rotated";
    signIn.answer(challenge("ak-stage-consent"));
    await outcome;
    server.reply(end());
    await session.respond({ token: "1" });
    const headers = server.requests.map(({ headers }) =>
      headers.get("X-authentik-CSRF"),
    );
    expect(headers).to.deep.equal([null, null, "rotated"]);
  });

  it("sends the current language with each request", async () => {
    const { session, server } = world([identification, password]);
    session.language = "de";
    await session.start({ slug: "login" });
    session.language = "fr";
    await session.respond({});
    const languages = server.requests.map(({ headers }) =>
      headers.get("Accept-Language"),
    );
    expect(languages).to.deep.equal(["de, en;q=0.9", "fr, en;q=0.9"]);
  });

  it("runs without a page, as in Node, and ends in the finished state", async () => {
    const server = new ScriptedServer(identification, end("/if/user/"));
    const client = new FlowClient({
      baseUrl: "https://id.example",
      pageUrl: "https://id.example",
      fetch: server.fetch,
      csrfToken: () => undefined,
    });
    const session = new FlowSession({ client });
    await session.start({ slug: "login" });
    expect(await session.respond({})).to.equal("accepted");
    expect(session.pending).to.be.false;
    expect(session.state.finished).to.deep.equal({
      as: "done",
      to: "https://id.example/if/user/",
    });
  });
});

describe("FlowSession: a challenge that was already fetched", () => {
  it("saves the first GET, so that the first request is the answer", async () => {
    const it = world([password]);
    const { session } = it;
    const given = await session.start(
      { slug: "login" },
      { challenge: identification, fresh: true },
    );
    expect(given).to.equal("accepted");
    expect(session.challenge).to.deep.equal(identification);
    expect(it.sent).to.deep.equal([]);
    await session.respond({ uid_field: "jdoe" });
    expect(it.sent).to.deep.equal([
      POST({ component: "ak-stage-identification", uid_field: "jdoe" }),
    ]);
  });

  it("may already be the end", async () => {
    const it = world([]);
    const to = challenge("xak-flow-redirect", { to: "/home" });
    await it.session.start({ slug: "login" }, { challenge: to });
    expect(it.sent).to.deep.equal([]);
    expect(it.dones).to.have.length(1);
    expect(it.navigations).to.deep.equal(["/home"]);
  });
});

describe("FlowSession: flow info", () => {
  it("is the last known flow info if a challenge has none", async () => {
    const { session } = world([
      identification,
      challenge("ak-stage-password", {}, "optional fields left out"),
      challenge("ak-stage-flow-error"),
    ]);
    await session.start({ slug: "login" });
    await session.respond({});
    expect(session.challenge).not.to.have.property("flow_info");
    expect(session.state.flowInfo).to.deep.equal(info);
    await session.respond({});
    expect(session.state.flowInfo).to.deep.equal(info);
  });

  it("is forgotten when another flow is started", async () => {
    const { session } = world([identification]);
    await session.start({ slug: "login" });
    void session.start({ slug: "other" });
    expect(session.state.flowInfo).to.equal(undefined);
  });
});

describe("FlowSession: a reply without a component", () => {
  it("with errors belongs to the answered form, which stays with its other fields", async () => {
    const reply = { ...errors("password", "x"), allow_show_password: true };
    const { session } = world([password, reply]);
    await session.start({ slug: "login" });
    const { form } = session.state;
    expect(await session.respond({})).to.equal("rejected");
    expect(session.state.form).to.equal(form);
    expect(shown(session)).to.deep.equal({ ...password, ...reply });
  });

  for (const [by, replies] of [
    ["GET", [{ flow_info: info }]],
    ["POST", [identification, { flow_info: info }]],
  ] as const) {
    it(`with only flow info, to a ${by}, is answered once with POST {}, and the next reply counts`, async () => {
      const it = world([...replies, end("https://app.example/launched")]);
      const { session } = it;
      await session.start({ slug: "login" });
      if (by === "POST") await session.respond({});
      expect(it.sent.at(-1)).to.deep.equal(POST({}));
      expect(it.sent).to.have.length(replies.length + 1);
      expect(it.navigations).to.deep.equal(["https://app.example/launched"]);
      expect(it.errors).to.deep.equal([]);
    });
  }

  it("with only flow info a second time is no-component", async () => {
    const it = world([{ flow_info: info }, { flow_info: info }]);
    expect(await it.session.start({ slug: "login" })).to.equal("failed");
    expect(it.sent).to.deep.equal([GET(), POST({})]);
    expect(it.errors).to.deep.equal(["no-component"]);
    expect(it.session.error).to.have.property("code", "no-component");
  });

  for (const [what, reply] of [
    ["with nothing at all", {}],
    ["with a component that is no text", { component: 1, flow_info: null }],
    ["that is a list", []],
    ["by GET, only with errors", { response_errors: { a: [] } }],
  ] as const) {
    it(`${what} is no-component`, async () => {
      const it = world([answer(JSON.stringify(reply), 200)]);
      expect(await it.session.start({ slug: "login" })).to.equal("failed");
      expect(it.errors).to.deep.equal(["no-component"]);
      expect(it.sent).to.deep.equal([GET()]);
    });
  }

  it("keeps the form on the page with its typed values", async () => {
    const { session } = world([identification, answer("{}", 200)]);
    await session.start({ slug: "login" });
    const { form } = session.state;
    expect(await session.respond({})).to.equal("failed");
    expect(session.state).to.include({ form, pending: false });
    expect(session.challenge).to.deep.equal(identification);
  });
});

describe("FlowSession: unknown values", () => {
  it("are passed on unchanged: an unknown component, an unknown layout, a document in a shell", async () => {
    for (const reply of [
      { component: "ak-stage-of-tomorrow", x: 1 },
      { ...identification, flow_info: { ...info, layout: "tomorrow" } },
      {
        component: "xak-flow-shell",
        body: "<!DOCTYPE html><script>1</script>",
      },
    ]) {
      const { session } = world([reply]);
      expect(await session.start({ slug: "login" })).to.equal("accepted");
      expect(session.challenge).to.deep.equal(reply);
    }
  });
});
