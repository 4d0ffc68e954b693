import { expect } from "@esm-bundle/chai";
import type { FlowInfo } from "../../src/client/index.js";
import {
  challenge,
  end,
  errors,
  GET,
  POST,
  warnings,
  world,
  type Surroundings,
} from "./support.js";

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password");
const { flow_info: info } = identification;

const redirect = (to: string, flow_info?: FlowInfo) => ({
  component: "xak-flow-redirect",
  to,
  ...(flow_info && { flow_info }),
});
const executor = redirect("/api/v3/flows/executor/login/?query=a%20b");

/** A session with one challenge, whose answer got these replies. */
async function followed(replies: object[], around: Surroundings = {}) {
  const it = world([identification, ...replies], around);
  const warned = await warnings(async () => {
    await it.session.start({ slug: "login", query: "" });
    await it.session.respond({});
  });
  return { ...it, it, warned };
}

describe("a redirect to our own executor", () => {
  it("is not the end: the session sends a GET again, and one warning names the proxy's rule", async () => {
    const { it, session, warned } = await followed([executor, password]);
    expect(it.sent.slice(1)).to.deep.equal([
      POST({ component: "ak-stage-identification" }),
      GET(),
    ]);
    expect(session.challenge).to.deep.equal(password);
    expect(it.happened).to.deep.equal([]);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.match(/proxy.*byte for byte/);
  });

  it("keeps the run's query, with any query in the address", async () => {
    const it = world([
      redirect("/api/v3/flows/executor/login/?query=other"),
      identification,
    ]);
    await warnings(() => it.session.start({ slug: "login", query: "a=b c" }));
    expect(it.sent).to.deep.equal([
      GET("login", "a%3Db+c"),
      GET("login", "a%3Db+c"),
    ]);
  });

  it("keeps the purpose of the answer: the same component again is a refusal without a message", async () => {
    const { session } = await followed([executor, executor, identification]);
    expect(session.state.notice).to.equal("not-accepted");
  });

  it("is followed 20 times in a row", async () => {
    const { it, session, warned } = await followed([
      ...Array<object>(20).fill(executor),
      password,
    ]);
    expect(session.challenge).to.deep.equal(password);
    expect(it.sent).to.have.length(22);
    expect(warned).to.have.length(1);
  });

  it("fails with query-rewritten the 21st time, and the form stays", async () => {
    const { it, session } = await followed(Array<object>(21).fill(executor));
    expect(it.sent).to.have.length(22);
    expect(it.errors).to.deep.equal(["query-rewritten"]);
    expect(session.challenge).to.deep.equal(identification);
    expect(session.pending).to.be.false;
  });

  it("is counted from zero after each challenge, and causes one warning per run", async () => {
    const twelve = Array<object>(12).fill(executor);
    const { it, session, server, warned } = await followed([
      ...twelve,
      password,
    ]);
    server.reply(...twelve, challenge("ak-stage-dummy"));
    const again = await warnings(() => session.respond({}));
    expect(it.errors).to.deep.equal([]);
    expect([warned.length, again.length]).to.deep.equal([1, 0]);
  });

  it("causes a warning if another flow's redirect came before", async () => {
    const other = redirect("/api/v3/flows/executor/other/?query=");
    const { warned, session } = await followed([
      redirect("/if/flow/other/"),
      other,
      password,
    ]);
    expect(session.challenge).to.deep.equal(password);
    expect(warned).to.have.length(1);
  });
});

describe("a redirect to another flow", () => {
  for (const [to, query, encoded] of [
    ["/if/flow/other/", "", ""],
    [
      "/if/flow/other/?next=%2Fx&foo=1",
      "next=%2Fx&foo=1",
      "next%3D%252Fx%26foo%3D1",
    ],
    ["/if/flow/other/?query=", "query=", "query%3D"],
    [
      "/if/flow/other/?query=next%3D%252Fback",
      "query=next%3D%252Fback",
      "query%3Dnext%253D%25252Fback",
    ],
    [
      "/if/flow/other/?next=//evil.example&next=",
      "next=//evil.example&next=",
      "next%3D%2F%2Fevil.example%26next%3D",
    ],
  ] as const) {
    it(`continues in place with the target's unchanged query: ${to}`, async () => {
      const { it, session, origin, warned } = await followed([
        redirect(to),
        password,
      ]);
      const flow = { slug: "other", query };
      expect(it.sent[2]).to.equal(GET("other", encoded));
      expect(session.flow).to.deep.equal(flow);
      expect(it.log).to.deep.equal([
        [
          "redirect",
          { to: origin + to, reason: "redirect", final: false, flow },
        ],
      ]);
      expect(warned).to.deep.equal([]);
      expect(session.state).to.include({
        restarted: false,
        notice: undefined,
        pending: false,
      });
    });
  }

  it("continues if a stage made it, and if the page is that flow's own page", async () => {
    const { session, it } = await followed(
      [redirect("/if/flow/login/", info), password],
      { page: "/if/flow/login/" },
    );
    expect(session.challenge).to.deep.equal(password);
    expect(it.navigations).to.deep.equal([]);
  });

  it("continues below authentik's path, and leaves the page outside it", async () => {
    const around = { base: "/auth/", page: "/auth/app" };
    const below = await followed(
      [redirect("/auth/if/flow/other/"), password],
      around,
    );
    expect(below.it.sent[2]).to.equal(
      "GET /auth/api/v3/flows/executor/other/?query=",
    );
    const beside = await followed([redirect("/if/flow/other/")], around);
    expect(beside.it.navigations).to.deep.equal(["/if/flow/other/"]);
  });

  it("does not change the stage if the page prevents it", async () => {
    const { it, session } = await followed([redirect("/if/flow/other/")], {
      prevent: () => true,
    });
    expect(it.sent).to.have.length(2);
    expect(session.flow).to.deep.equal({ slug: "login", query: "" });
    expect(session.state).to.include({
      pending: false,
      finished: undefined,
      error: undefined,
    });
    expect(session.challenge).to.deep.equal(identification);
  });

  it("ends after 20 flows in a circle", async () => {
    const circle = Array.from({ length: 21 }, (_, i) =>
      redirect(`/if/flow/f${i % 2}/`),
    );
    const { it } = await followed(circle);
    expect(it.sent).to.have.length(22);
    expect(it.errors).to.deep.equal(["query-rewritten"]);
  });

  it("takes no answer of the old flow while the new flow cannot be reached", async () => {
    const { it, session } = await followed([
      redirect("/if/flow/other/"),
      new TypeError("x"),
    ]);
    expect(it.errors).to.deep.equal(["unreachable"]);
    expect(await session.respond({ uid_field: "old" })).to.equal("ignored");
    expect(it.sent).to.have.length(3);
  });
});

describe("a redirect that is not final", () => {
  it("to a source is announced with that reason and followed, without done", async () => {
    const { it, origin } = await followed([
      redirect("/source/oauth/login/github/"),
    ]);
    const to = `${origin}/source/oauth/login/github/`;
    expect(it.log).to.deep.equal([
      ["redirect", { to, reason: "source", final: false }],
      ["navigate", to],
    ]);
  });

  it("by a stage is announced and followed, without done", async () => {
    const { it } = await followed([redirect("https://example.org/", info)]);
    expect(it.happened).to.deep.equal(["redirect", "navigate"]);
    expect(it.redirects[0]).to.include({ reason: "redirect", final: false });
  });

  it("is followed with redirect=manual too", async () => {
    for (const to of ["/source/x/", "/if/flow/other/"]) {
      const { it } = await followed([redirect(to), password], {
        redirect: "manual",
      });
      expect(it.happened[0]).to.equal("redirect");
      expect(it.navigations.length + it.sent.length).to.equal(3);
    }
  });

  it("does not change the stage if the page prevents it, and is accepted even if errors were shown", async () => {
    const rejected = { ...identification, ...errors("uid_field", "x") };
    const { it, session, server } = await followed([rejected], {
      prevent: () => true,
    });
    const { form } = session.state;
    server.reply(redirect("/source/x/"));
    expect(await session.respond({})).to.equal("accepted");
    expect(session.state).to.include({
      form,
      pending: false,
      finished: undefined,
    });
    expect(session.challenge).to.deep.equal(rejected);
    expect(it.navigations).to.deep.equal([]);
    server.reply(password);
    expect(await session.respond({})).to.equal("accepted");
  });
});

describe("FlowError unsafe-redirect", () => {
  for (const to of [
    ...["///evil.example", "//evil", "\\\\evil", "java\nscript:alert(1)"],
    ...[
      "data:text/html,x",
      "blob:https://app.example/1",
      "vbscript:x",
      "file:///x",
      "about:blank",
    ],
  ]) {
    it(`is a redirect to ${JSON.stringify(to)}, which is not announced and not followed`, async () => {
      for (const reply of [redirect(to), redirect(to, info)]) {
        const { it, session } = await followed([reply]);
        expect(it.happened).to.deep.equal(["error"]);
        expect(it.errors).to.deep.equal(["unsafe-redirect"]);
        expect(session.error).to.have.property("code", "unsafe-redirect");
        expect(session.challenge).to.deep.equal(identification);
        expect(session.state).to.include({
          pending: false,
          finished: undefined,
        });
      }
    });
  }

  it("does not repeat the address", async () => {
    const { session } = await followed([end("javascript:steal('x')")]);
    expect(session.error?.message).not.to.include("steal");
  });
});
