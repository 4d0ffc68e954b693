import { expect } from "@esm-bundle/chai";
import { useFakeTimers, type SinonFakeTimers } from "sinon";
import { answer, challenge, end, GET, POST, quiet, world } from "./support.js";

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password");

/** A session with one challenge; later requests wait. */
async function asked(first: object = identification) {
  const it = world([first]);
  await it.session.start({ slug: "login" });
  return it;
}

describe("one exchange at a time", () => {
  it("ignores a second respond while the first is in flight", async () => {
    const it = await asked();
    const first = it.session.respond({ uid_field: "a" });
    expect(await it.session.respond({ uid_field: "b" })).to.equal("ignored");
    (await it.server.request(1)).answer(password);
    expect(await first).to.equal("accepted");
    expect(it.sent).to.have.length(2);
  });

  it("ignores retry while a request is in flight", async () => {
    const it = await asked();
    void it.session.respond({});
    expect(await it.session.retry()).to.equal("ignored");
    await it.server.request(1);
    await quiet();
    expect(it.sent).to.have.length(2);
  });

  it("ignores respond before the first challenge, and before any start", async () => {
    const it = world([]);
    expect(await it.session.respond({})).to.equal("ignored");
    void it.session.start({ slug: "login" });
    expect(await it.session.respond({})).to.equal("ignored");
    await it.server.request(0);
    expect(it.sent).to.deep.equal([GET()]);
  });

  for (const component of [
    "ak-stage-access-denied",
    "ak-stage-session-end",
    "ak-stage-autosubmit",
    "ak-provider-oauth2-device-code-finish",
  ] as const) {
    it(`ignores respond if the challenge takes no answer: ${component}`, async () => {
      const it = await asked(challenge(component));
      expect(await it.session.respond({})).to.equal("ignored");
      expect(it.sent).to.have.length(1);
    });
  }

  it("sends one GET for a start, a stop and a start in one task, as in StrictMode", async () => {
    const it = world([identification]);
    const first = it.session.start({ slug: "login" });
    it.session.stop();
    const second = it.session.start({ slug: "login" });
    expect(await first).to.equal("ignored");
    expect(await second).to.equal("accepted");
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("sends only the last of several flows that start in one task", async () => {
    const it = world([identification]);
    void it.session.start({ slug: "a" });
    void it.session.start({ slug: "b" });
    await it.session.start({ slug: "a" });
    expect(it.sent).to.deep.equal([GET("a")]);
  });

  it("does not change a stopped run, and is not pending", async () => {
    const it = await asked();
    const outcome = it.session.respond({});
    const request = await it.server.request(1);
    it.session.stop();
    expect(it.session.pending).to.be.false;
    const { state } = it.session;
    request.answer(end());
    expect(await outcome).to.equal("ignored");
    await quiet();
    expect(it.session.state).to.deep.equal(state);
    expect(it.happened).to.deep.equal([]);
  });

  it("never rejects a promise, with any response", async () => {
    for (const reply of [
      new TypeError("Failed to fetch"),
      answer("<html>", 200),
      answer("", 405),
      {},
      end("javascript:x"),
      { component: "xak-flow-redirect" },
      { component: "xak-flow-redirect", to: null },
      { component: "ak-stage-identification", response_errors: null },
      { component: "ak-stage-consent", permissions: null },
      { component: "ak-stage-prompt", fields: 3, response_errors: [] },
    ]) {
      const it = world([reply, reply, reply, reply]);
      const outcomes = [
        await it.session.start({ slug: "login" }),
        await it.session.respond({}),
        await it.session.retry(),
        await it.session.restart(),
      ];
      for (const outcome of outcomes) {
        expect(outcome).to.be.oneOf([
          "accepted",
          "rejected",
          "ignored",
          "failed",
        ]);
      }
      expect(it.session.pending && it.navigations.length === 0).to.be.false;
    }
  });

  it("fails with a FlowError if the answer cannot be serialized", async () => {
    const it = await asked();
    const circle: Record<string, unknown> = {};
    circle.itself = circle;
    expect(await it.session.respond(circle)).to.equal("failed");
    expect(it.errors).to.deep.equal(["server-error"]);
    expect(it.session.pending).to.be.false;
  });
});

describe("a reply that is no longer needed", () => {
  let clock: SinonFakeTimers;
  beforeEach(() => {
    clock = useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  });
  afterEach(() => clock.restore());

  for (const [what, act] of [
    ["reload", (it: Awaited<ReturnType<typeof asked>>) => it.session.reload()],
    [
      "a new start",
      (it: Awaited<ReturnType<typeof asked>>) =>
        it.session.start({ slug: "other" }),
    ],
    [
      "restart",
      (it: Awaited<ReturnType<typeof asked>>) => it.session.restart(),
    ],
  ] as const) {
    it(`is dropped by ${what}, whose request waits for that reply`, async () => {
      const it = await asked();
      const old = it.session.respond({});
      const request = await it.server.request(1);
      void act(it);
      await quiet();
      expect(it.sent).to.have.length(2);
      expect(request.outcome).to.equal(undefined);
      request.answer(password);
      expect(await old).to.equal("ignored");
      await it.server.request(2);
      expect(it.session.challenge).not.to.deep.equal(password);
    });

    it(`is aborted by ${what} after 2 s`, async () => {
      const it = await asked();
      const old = it.session.respond({});
      const request = await it.server.request(1);
      void act(it);
      await clock.tickAsync(1_999);
      expect(request.outcome).to.equal(undefined);
      expect(it.sent).to.have.length(2);
      await clock.tickAsync(1);
      expect(request.outcome).to.equal("aborted");
      await it.server.request(2);
      expect(await old).to.equal("ignored");
      expect(it.errors).to.deep.equal([]);
    });
  }

  it("is aborted after 2 s in total, also if it is dropped several times", async () => {
    const it = await asked();
    void it.session.respond({});
    const request = await it.server.request(1);
    void it.session.reload();
    await clock.tickAsync(1_500);
    void it.session.reload();
    await clock.tickAsync(500);
    expect(request.outcome).to.equal("aborted");
    await quiet();
    expect(it.sent.slice(2), "the last wish counts").to.deep.equal([GET()]);
  });

  it("is aborted at once if it is a Duo push", async () => {
    const it = await asked(challenge("ak-stage-authenticator-validate"));
    void it.session.respond({ duo: 2 });
    const request = await it.server.request(1);
    void it.session.reload();
    await clock.tickAsync(0);
    expect(request.outcome).to.equal("aborted");
    await it.server.request(2);
  });

  it("is not aborted if it arrives in time, and the timer is cleared", async () => {
    const it = await asked();
    void it.session.respond({});
    const request = await it.server.request(1);
    const reload = it.session.reload();
    request.answer(password);
    (await it.server.request(2)).answer(password);
    expect(await reload).to.equal("accepted");
    expect(clock.countTimers()).to.equal(0);
  });
});

describe("automatic requests of the session", () => {
  it("are not sent after an error, an answer or the end", async () => {
    const clock = useFakeTimers({
      toFake: ["setTimeout", "clearTimeout", "Date"],
    });
    try {
      const it = world([
        new TypeError("x"),
        answer("", 502),
        answer("<html>", 200),
      ]);
      await it.session.start({ slug: "login" });
      await it.session.retry();
      await it.session.retry();
      it.server.reply(identification);
      await it.session.retry();
      await clock.tickAsync(600_000);
      expect(it.sent).to.deep.equal([GET(), GET(), GET(), GET()]);
      it.server.reply(answer("", 500), end());
      await it.session.respond({});
      await clock.tickAsync(600_000);
      expect(it.sent.slice(4)).to.deep.equal([
        POST({ component: "ak-stage-identification" }),
      ]);
    } finally {
      clock.restore();
    }
  });
});
