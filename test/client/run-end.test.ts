import { expect } from "@esm-bundle/chai";
import { challenge, end, quiet, world, type Surroundings } from "./support.js";

const identification = challenge("ak-stage-identification");
const info = identification.flow_info;

/** A session with one challenge, whose answer got this reply. */
async function ended(reply: object, around: Surroundings = {}) {
  const it = world([identification, reply], around);
  await it.session.start({ slug: "login", query: "" });
  const outcome = await it.session.respond({});
  return { ...it, it, outcome };
}

describe("the end of a run", () => {
  it("fires done, fires redirect and navigates, in this order", async () => {
    const { it, origin, session, outcome } = await ended(end("/home"));
    const to = `${origin}/home`;
    expect(it.log).to.deep.equal([
      [
        "done",
        {
          to,
          flow: { slug: "login", query: "" },
          signedIn: undefined,
          initial: false,
        },
      ],
      ["redirect", { to, reason: "redirect", final: true }],
      ["navigate", to],
    ]);
    expect(outcome).to.equal("accepted");
    expect(session.state.finished).to.deep.equal({ as: "done", to });
    expect(session.pending, "the page is being left").to.be.true;
  });

  it("is absolute and on the API's origin, in whatever form the server sent it", async () => {
    for (const [to, href] of [
      ["/", "/"],
      ["foo.bar", "/foo.bar"],
      ["t-x/y", "/t-x/y"],
    ] as const) {
      const { it } = await ended(end(to), {
        page: "/deep/page",
        base: "/auth/",
      });
      expect(it.navigations).to.deep.equal([href]);
    }
  });

  it("is the same with and without final_redirect, which only one generation has", async () => {
    for (const final_redirect of [undefined, false, true]) {
      const { it } = await ended({ ...end(), final_redirect });
      expect(it.happened).to.deep.equal(["done", "redirect", "navigate"]);
      expect(it.redirects[0]?.final).to.be.true;
    }
  });

  it("has a path that is safe for a router: it never starts with two slashes", async () => {
    for (const to of [
      "/.//evil.example/x",
      "/a/..//evil.example/x",
      "/%2e//evil.example/x",
      "/.\\evil.example/x",
    ]) {
      const { it, origin } = await ended(end(to));
      expect(it.dones[0]?.to).to.equal(`${origin}/evil.example/x`);
      expect(it.redirects[0]?.to).to.equal(`${origin}/evil.example/x`);
      expect(it.navigations).to.deep.equal(["/evil.example/x"]);
    }
  });

  it("has such a path if it is a form", async () => {
    const { flow_info: _, ...form } = challenge("ak-stage-autosubmit", {
      url: "/.//evil.example/x",
    });
    const { it, origin } = await ended(form);
    expect(it.dones[0]?.to).to.equal(`${origin}/evil.example/x`);
  });

  it("may be at another origin, as with OAuth", async () => {
    const { it } = await ended(end("https://rp.example/cb?code=1&state=2"));
    expect(it.navigations).to.deep.equal([
      "https://rp.example/cb?code=1&state=2",
    ]);
    expect(it.dones).to.have.length(1);
  });

  it("at an app's address is only a link, and the run is done", async () => {
    const to = "com.example.app:/oauth?code=1";
    const { it, session } = await ended(end(to));
    expect(it.happened).to.deep.equal(["done", "redirect"]);
    expect(session.state.finished).to.deep.equal({ as: "done", to });
    expect(session.pending).to.be.false;
  });

  it("is the finished state with a link if the page prevents the redirect", async () => {
    const { it, session, origin } = await ended(end(), { prevent: () => true });
    expect(it.happened).to.deep.equal(["done", "redirect"]);
    expect(session.state.finished).to.deep.equal({
      as: "done",
      to: `${origin}/home`,
    });
    expect(session.pending).to.be.false;
  });

  it("with redirect=manual fires only done, without redirect and navigation", async () => {
    const { it, session, origin } = await ended(end(), { redirect: "manual" });
    expect(it.happened).to.deep.equal(["done"]);
    expect(session.state.finished).to.deep.equal({
      as: "done",
      to: `${origin}/home`,
    });
    expect(session.pending).to.be.false;
  });

  it("takes no more answers, and sends no automatic request", async () => {
    const { it, session } = await ended(end(), { redirect: "manual" });
    expect(await session.respond({})).to.equal("ignored");
    expect(await session.retry()).to.equal("ignored");
    expect(await session.reload()).to.equal("ignored");
    expect(it.sent).to.have.length(2);
  });

  it("is replaced by the next start, which sends a GET", async () => {
    const { it, session, server } = await ended(end(), { redirect: "manual" });
    server.reply(identification, end());
    await session.start({ slug: "login" });
    expect(session.state.finished).to.equal(undefined);
    await session.respond({});
    expect(it.dones).to.have.length(2);
  });

  it("is initial if it is the first reply, without a question", async () => {
    const it = world([end()]);
    await it.session.start({ slug: "logout" });
    expect(it.dones[0]?.initial).to.be.true;
    expect(it.navigations).to.deep.equal(["/home"]);
  });

  it("is initial if it follows POST {} after a first reply with only flow info", async () => {
    const it = world([{ flow_info: info }, end()]);
    await it.session.start({ slug: "launch" });
    expect(it.dones[0]?.initial).to.be.true;
  });

  it("is not initial after any challenge, even a denial", async () => {
    const it = world([challenge("ak-stage-access-denied"), end()]);
    await it.session.start({ slug: "login" });
    await it.session.retry();
    expect(it.dones[0]?.initial).to.be.false;
  });

  it("names the flow that ended, which may differ from the flow that started", async () => {
    const it = world([
      { component: "xak-flow-redirect", to: "/if/flow/other/?a=1" },
      identification,
      end(),
    ]);
    await it.session.start({ slug: "login" });
    await it.session.respond({});
    expect(it.dones[0]?.flow).to.deep.equal({ slug: "other", query: "a=1" });
  });
});

describe("a redirect that is not final and that the page prevents", () => {
  const other = { component: "xak-flow-redirect", to: "/if/flow/other/?a=1" };
  const source = { component: "xak-flow-redirect", to: "/source/oauth/x/" };
  const page = { ...end("/elsewhere"), flow_info: info };

  for (const [what, reply, to] of [
    ["to another flow", other, "/if/flow/other/?a=1"],
    ["to a source", source, "/source/oauth/x/"],
    ["by a redirect stage", page, "/elsewhere"],
  ] as const) {
    it(`finishes the run if it is the first reply: ${what}`, async () => {
      const it = world([reply], { prevent: () => true });
      expect(await it.session.start({ slug: "login" })).to.equal("accepted");
      expect(it.happened).to.deep.equal(["redirect"]);
      expect(it.session.state).to.deep.include({
        finished: { as: "done", to: it.origin + to },
        pending: false,
        error: undefined,
      });
      expect(it.sent).to.have.length(1);
    });

    it(`keeps the form if there is one: ${what}`, async () => {
      const { it, session } = await ended(reply, { prevent: () => true });
      expect(session.challenge).to.deep.equal(identification);
      expect(session.state).to.deep.include({
        finished: undefined,
        pending: false,
      });
      it.server.reply(end());
      expect(await session.respond({})).to.equal("accepted");
    });
  }

  it("finishes the run if the form on the page belongs to another flow", async () => {
    const it = world([identification, other, source], {
      prevent: ({ reason }) => reason === "source",
    });
    await it.session.start({ slug: "login", query: "" });
    await it.session.respond({});
    expect(it.session.flow?.slug).to.equal("other");
    expect(it.session.state).to.deep.include({
      finished: { as: "done", to: `${it.origin}/source/oauth/x/` },
      pending: false,
    });
  });

  it("releases the plan, so that another flow can start", async () => {
    const it = world([source, identification], { prevent: () => true });
    await it.session.start({ slug: "login" });
    const next = it.newSession();
    expect(await next.start({ slug: "settings" })).to.equal("accepted");
  });
});

describe("signedIn of a run", () => {
  for (const [before, after, signedIn, what] of [
    ["a", "b", true, "the CSRF cookie changed"],
    [undefined, "b", true, "the CSRF cookie came"],
    ["a", "a", false, "it is the same"],
    [undefined, undefined, undefined, "it cannot be read"],
    ["a", undefined, undefined, "it cannot be read any more"],
  ] as const) {
    it(`is ${signedIn} if ${what}`, async () => {
      const it = world([identification]);
      if (before) it.cookies.csrf = before;
      await it.session.start({ slug: "login" });
      const outcome = it.session.respond({});
      const request = await it.server.request(1);
      if (after) it.cookies.csrf = after;
      else delete it.cookies.csrf;
      request.answer(end());
      await outcome;
      expect(it.dones[0]?.signedIn).to.equal(signedIn);
    });
  }

  it("compares with the cookie before the first request, not at the call of start", async () => {
    const { session, cookies, server, newSession, dones: _, ...it } = world([]);
    cookies.csrf = "a";
    const other = newSession();
    const signIn = other.start({ slug: "login" });
    const request = await server.request(0);
    expect(await session.start({ slug: "settings" })).to.equal("failed");
    cookies.csrf = "b";
    server.reply(end());
    request.answer(end("/"));
    await signIn;
    await server.request(1);
    await quiet();
    const done = it.log.find(([what]) => what === "done");
    expect(done?.[1]).to.have.property("signedIn", false);
  });
});

describe("a redirect to the current page", () => {
  const page = "/app?a=1";

  for (const to of [page, `${page}#top`]) {
    it(`is announced and reloads the page after an answer (${to})`, async () => {
      const { it } = await ended(end(to), { page });
      expect(it.happened).to.deep.equal(["done", "redirect", "navigate"]);
      expect(it.navigations).to.deep.equal([to]);
    });

    it(`finishes the run without a reload if there was no answer (${to})`, async () => {
      const it = world([end(to)], { page });
      await it.session.start({ slug: "logout" });
      expect(it.happened).to.deep.equal(["done"]);
      expect(it.session.state).to.deep.include({
        finished: { as: "done", to: it.origin + to },
        pending: false,
      });
    });
  }

  it("finishes the run without a reload if only POST {} was sent", async () => {
    const it = world([{ flow_info: info }, end(page)], { page });
    await it.session.start({ slug: "launch" });
    expect(it.happened).to.deep.equal(["done"]);
    expect(it.navigations).to.deep.equal([]);
  });

  it("finishes the run without done if a redirect stage comes before any question", async () => {
    const it = world([{ ...end(page), flow_info: info }], { page });
    await it.session.start({ slug: "redirect" });
    expect(it.happened).to.deep.equal([]);
    expect(it.session.state).to.deep.include({
      finished: { as: "done", to: it.origin + page },
      pending: false,
    });
  });

  it("with another query is a redirect to another page", async () => {
    const it = world([end("/app?a=2")], { page });
    await it.session.start({ slug: "logout" });
    expect(it.navigations).to.deep.equal(["/app?a=2"]);
  });
});
