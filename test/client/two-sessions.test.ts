import { expect } from "@esm-bundle/chai";
import { useFakeTimers } from "sinon";
import type { FlowSession } from "../../src/client/index.js";
import { answer, challenge, end, GET, POST, quiet, world } from "./support.js";

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password");

/** Two sessions in one page; the first has a challenge. */
async function two(first: object = identification) {
  const it = world([first], { redirect: "manual" });
  const other = it.newSession();
  const codes: string[] = [];
  other.addEventListener("error", () => codes.push(other.error?.code ?? ""));
  await it.session.start({ slug: "login" });
  return { ...it, it, other, codes };
}

describe("two sessions of one authentik in a page", () => {
  it("take turns: the second request waits for the first one's reply", async () => {
    const it = world([]);
    const other = it.newSession();
    const first = it.session.start({ slug: "login" });
    const second = other.start({ slug: "login" });
    const request = await it.server.request(0);
    await quiet();
    expect(it.sent).to.have.length(1);
    request.answer(identification);
    await first;
    (await it.server.request(1)).answer(identification);
    expect(await second).to.equal("accepted");
  });

  it("both run the same flow, whose plan they share", async () => {
    const { it, other, codes, server } = await two();
    server.reply(identification);
    expect(await other.start({ slug: "login" })).to.equal("accepted");
    expect(codes).to.deep.equal([]);
    expect(it.sent).to.deep.equal([GET(), GET()]);
  });

  it("do not disturb each other with different flows: the second sends nothing and is busy", async () => {
    const { it, other, codes } = await two();
    expect(await other.start({ slug: "settings" })).to.equal("failed");
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
    expect(codes).to.deep.equal(["busy"]);
    expect(other.state).to.include({ pending: false, challenge: undefined });
    expect(other.flow?.slug).to.equal("settings");
  });

  it("are busy while the first one waits for its first reply", async () => {
    const it = world([]);
    void it.session.start({ slug: "login" });
    expect(await it.newSession().start({ slug: "settings" })).to.equal(
      "failed",
    );
    await it.server.request(0);
  });

  it("do not disturb each other with a cancel either", async () => {
    const { it, other } = await two();
    await other.start({ slug: "settings" }, { fresh: true });
    expect(await other.restart()).to.equal("failed");
    expect(it.sent).to.deep.equal([GET()]);
  });

  const ways: Record<string, (it: Awaited<ReturnType<typeof two>>) => unknown> =
    {
      "is stopped": ({ session }) => session.stop(),
      "has ended": async ({ session, server }) => {
        server.reply(end());
        await session.respond({});
      },
      "was denied": async ({ session, server }) => {
        server.reply(challenge("ak-stage-access-denied"));
        await session.respond({});
      },
      "has handed over to another site": async ({ session, server }) => {
        const { flow_info: _, ...form } = challenge("ak-stage-autosubmit");
        server.reply(form);
        await session.respond({});
      },
      "has nothing more to ask": async ({ session, server }) => {
        server.reply(challenge("ak-stage-session-end"));
        await session.respond({});
      },
      "shows a preview": ({ session }) => session.preview(password),
    };
  for (const [what, act] of Object.entries(ways)) {
    it(`continue automatically: the second starts when the first ${what}`, async () => {
      const both = await two();
      await both.other.start({ slug: "settings", query: "a=1" });
      const before = both.it.sent.length;
      void act(both);
      await requested(both.it, GET("settings", "a%3D1"));
      expect(both.it.sent.length).to.be.greaterThan(before);
      expect(both.other.pending).to.be.true;
    });
  }

  it("continue with the options of the start: a fresh start cancels first", async () => {
    const { it, other, session, server } = await two();
    await other.start({ slug: "settings" }, { fresh: true });
    server.reply(new Response(null, { status: 302 }), identification);
    session.stop();
    await requested(it, GET("settings"));
    expect(it.sent.slice(1)).to.deep.equal([
      "GET /flows/-/cancel/",
      GET("settings"),
    ]);
  });

  it("continue once, also after several failed starts", async () => {
    const { it, other, session, server } = await two();
    await other.start({ slug: "settings" });
    expect(await other.retry()).to.equal("failed");
    expect(await other.retry()).to.equal("failed");
    server.reply(identification, identification, identification);
    session.stop();
    await requested(it, GET("settings"));
    await quiet();
    expect(it.sent).to.deep.equal([GET(), GET("settings")]);
    expect(other.state).to.include({ error: undefined, pending: false });
    expect(other.challenge).to.deep.equal(identification);
  });

  it("do not continue if the second was stopped in the meantime", async () => {
    const { it, other, session } = await two();
    await other.start({ slug: "settings" });
    other.stop();
    session.stop();
    await quiet();
    expect(it.sent).to.have.length(1);
  });

  it("continue one after another if there are three", async () => {
    const { it, other, session, server } = await two();
    const third = it.newSession();
    await other.start({ slug: "b" });
    await third.start({ slug: "c" });
    server.reply(identification);
    session.stop();
    await requested(it, GET("b"));
    await quiet();
    expect(third.error?.code).to.equal("busy");
    server.reply(identification);
    other.stop();
    await requested(it, GET("c"));
    expect(it.sent).to.deep.equal([GET(), GET("b"), GET("c")]);
  });

  for (const [what, moves] of [
    ["starts another flow", (it: FlowSession) => it.start({ slug: "b" })],
    [
      "leaves for another flow",
      (it: FlowSession) => it.leave({ to: "/if/flow/b/", reason: "link" }),
    ],
  ] as const) {
    it(`do not hold the plan while they are busy: the first can continue when the second ${what} in vain`, async () => {
      const { it, session, other, server, codes } = await two();
      server.reply(identification);
      await other.start({ slug: "login" });
      void moves(other);
      await quiet();
      expect(codes).to.deep.equal(["busy"]);
      server.reply(identification);
      expect(await session.start({ slug: "c" })).to.equal("accepted");
      expect(it.sent).to.deep.equal([GET(), GET(), GET("c")]);
    });
  }

  it("do not continue if one that continued stopped the next", async () => {
    const { it, other, session, server } = await two();
    const third = it.newSession();
    await other.start({ slug: "b" });
    await third.start({ slug: "b" });
    other.addEventListener("change", () => third.stop(), { once: true });
    server.reply(identification, identification);
    session.stop();
    await requested(it, GET("b"));
    await quiet();
    expect(it.sent).to.deep.equal([GET(), GET("b")]);
  });

  for (const [what, reply] of [
    ["a flow that does not exist", () => answer("<html>", 404)],
    ["a lost connection", () => new TypeError("x")],
  ] as const) {
    it(`are not blocked by one without a challenge on the page: ${what}`, async () => {
      const { it, other, server } = await two(reply());
      server.reply(identification);
      expect(await other.start({ slug: "settings" })).to.equal("accepted");
      expect(await it.session.retry()).to.equal("failed");
      expect(it.session.error).to.have.property("code", "busy");
    });
  }

  it("are blocked by one that waits for a starting server", async () => {
    const { it, other } = await two(answer("authentik starting", 503));
    expect(await other.start({ slug: "settings" })).to.equal("failed");
    expect(other.error).to.have.property("code", "busy");
    it.session.stop();
    await requested(it, GET("settings"));
  });

  it("are blocked by one that has lost its connection but has a form on the page", async () => {
    const { session, other, server } = await two();
    server.reply(new TypeError("x"));
    await session.respond({});
    expect(await other.start({ slug: "settings" })).to.equal("failed");
  });

  it("are blocked by the flow that continued in the first one's place", async () => {
    const { session, other, server } = await two();
    server.reply(
      { component: "xak-flow-redirect", to: "/if/flow/mfa/" },
      password,
    );
    await session.respond({});
    expect(await other.start({ slug: "login" })).to.equal("failed");
    server.reply(password);
    expect(await other.start({ slug: "mfa" })).to.equal("accepted");
  });

  it("let a finished one start again only if no other session waits for an answer", async () => {
    const { it, session, other, server } = await two(end());
    server.reply(identification);
    await other.start({ slug: "step-up" });
    expect(await session.start({ slug: "login" })).to.equal("failed");
    server.reply(end());
    await other.respond({});
    await requested(it, GET());
  });

  it("of different authentiks are independent", async () => {
    const first = world([identification], { base: "/a/", page: "/a/" });
    const second = world([identification], { base: "/a/", page: "/a/" });
    await first.session.start({ slug: "login" });
    expect(await second.session.start({ slug: "settings" })).to.equal(
      "accepted",
    );
  });
});

describe("a session that was removed during a request", () => {
  it("delays the next one by at most 2 s", async () => {
    const clock = useFakeTimers({
      toFake: ["setTimeout", "clearTimeout", "Date"],
    });
    try {
      const { it, session, other, server } = await two();
      void session.respond({});
      const request = await server.request(1);
      session.stop();
      void other.start({ slug: "settings" });
      await clock.tickAsync(1_999);
      expect(it.sent).to.have.length(2);
      await clock.tickAsync(1);
      expect(request.outcome).to.equal("aborted");
      await server.request(2);
      expect(it.sent.slice(1)).to.deep.equal([
        POST({ component: "ak-stage-identification" }),
        GET("settings"),
      ]);
    } finally {
      clock.restore();
    }
  });
});

/** Waits until the last request is this one. */
async function requested(
  it: {
    sent: unknown[];
    server: { request(index: number): Promise<unknown> };
    session: FlowSession;
  },
  line: string,
): Promise<void> {
  while (!it.sent.includes(line)) await it.server.request(it.sent.length);
}
