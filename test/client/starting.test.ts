import { expect } from "@esm-bundle/chai";
import { useFakeTimers, type SinonFakeTimers } from "sinon";
import { answer, challenge, GET, POST, quiet, world } from "./support.js";

type World = ReturnType<typeof world>;

const identification = challenge("ak-stage-identification");
const starting = (retryAfter?: number) =>
  answer(
    "authentik starting",
    503,
    retryAfter ? { "Retry-After": String(retryAfter) } : {},
  );

describe("a server that is starting", () => {
  let clock: SinonFakeTimers;
  beforeEach(() => {
    clock = useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  });
  afterEach(() => clock.restore());

  /** Waits until nothing is pending. */
  async function answered({ session }: World): Promise<void> {
    while (session.pending) await quiet();
  }

  /** Advances the time second by second, and answers the requests made in between. */
  async function pass(it: World, seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second++) {
      await clock.tickAsync(1_000);
      await answered(it);
    }
  }

  it("gets another GET after its Retry-After, until it has started", async () => {
    const it = world([starting(7), starting(3), identification]);
    expect(await it.session.start({ slug: "login" })).to.equal("failed");
    expect(it.session.error).to.include({ code: "starting", retryAfter: 7 });
    await clock.tickAsync(6_999);
    expect(it.sent).to.have.length(1);
    await clock.tickAsync(1);
    expect(it.sent).to.have.length(2);
    await answered(it);
    await pass(it, 3);
    expect(it.sent).to.deep.equal([GET(), GET(), GET()]);
    expect(it.session.challenge).to.deep.equal(identification);
    expect(it.session.state).to.include({ error: undefined, pending: false });
  });

  it("gets a GET every 5 s without Retry-After", async () => {
    const it = world([starting(), identification]);
    await it.session.start({ slug: "login" });
    await clock.tickAsync(4_999);
    expect(it.sent).to.have.length(1);
    await clock.tickAsync(1);
    expect(it.sent).to.have.length(2);
  });

  it("gets at most 24 automatic requests", async () => {
    const it = world(Array.from({ length: 40 }, () => starting(1)));
    await it.session.start({ slug: "login" });
    await pass(it, 200);
    expect(it.sent).to.have.length(1 + 24);
    expect(it.session.error).to.have.property("code", "starting");
    expect(it.session.pending).to.be.false;
  });

  it("gets automatic requests for at most 2 minutes", async () => {
    const it = world(Array.from({ length: 40 }, () => starting(25)));
    await it.session.start({ slug: "login" });
    await pass(it, 200);
    expect(it.sent).to.have.length(1 + 4);
  });

  it("gets no automatic request if its Retry-After is more than 2 minutes", async () => {
    const it = world([starting(3_600)]);
    await it.session.start({ slug: "login" });
    await clock.tickAsync(7_200_000);
    expect(it.sent).to.have.length(1);
  });

  it("is reported once, and the page is pending during each request", async () => {
    const it = world([starting(), starting()]);
    await it.session.start({ slug: "login" });
    expect(it.session.pending).to.be.false;
    await pass(it, 5);
    expect(it.errors).to.deep.equal(["starting"]);
    await clock.tickAsync(5_000);
    expect(it.session.pending, "asked, not answered").to.be.true;
    (await it.server.request(2)).answer(identification);
    await answered(it);
    expect(it.session.pending).to.be.false;
    expect(it.errors).to.deep.equal(["starting"]);
  });

  it("gets no automatic request after another error", async () => {
    const it = world([starting(), answer("", 502)]);
    await it.session.start({ slug: "login" });
    await pass(it, 200);
    expect(it.sent).to.have.length(2);
    expect(it.errors).to.deep.equal(["starting", "server-error"]);
  });

  it("can be retried by the person earlier, and then gets no second request", async () => {
    const it = world([starting(30), identification]);
    await it.session.start({ slug: "login" });
    expect(await it.session.retry()).to.equal("accepted");
    await pass(it, 200);
    expect(it.sent).to.have.length(2);
  });

  it("gets no request of a session that was stopped, or that runs another flow", async () => {
    const it = world([starting()]);
    await it.session.start({ slug: "login" });
    it.session.stop();
    await pass(it, 200);
    expect(it.sent).to.have.length(1);
    it.server.reply(starting(), identification);
    await it.session.start({ slug: "a" });
    await it.session.start({ slug: "b" });
    await pass(it, 200);
    expect(it.sent).to.deep.equal([GET(), GET("a"), GET("b")]);
  });

  it("gets only GETs: a POST is never repeated automatically, and its form stays", async () => {
    const it = world([identification, starting(), identification]);
    await it.session.start({ slug: "login" });
    const { form } = it.session.state;
    expect(await it.session.respond({ uid_field: "jdoe" })).to.equal("failed");
    await pass(it, 200);
    const body = { component: "ak-stage-identification", uid_field: "jdoe" };
    expect(it.sent).to.deep.equal([GET(), POST(body), GET()]);
    expect(it.session.state).to.include({
      form,
      pending: false,
      error: undefined,
    });
    it.server.reply(challenge("ak-stage-password"));
    await it.session.respond({ uid_field: "jdoe" });
    expect(it.sent.at(-1)).to.deep.equal(POST(body));
  });

  it("gets no answer while a GET is in flight", async () => {
    const it = world([identification, starting()]);
    await it.session.start({ slug: "login" });
    await it.session.respond({});
    await clock.tickAsync(5_000);
    expect(it.sent).to.have.length(3);
    expect(await it.session.respond({})).to.equal("ignored");
  });
});
