import { expect } from "@esm-bundle/chai";
import { useFakeTimers, type SinonFakeTimers } from "sinon";
import { answer, challenge, GET, POST, quiet, world } from "./support.js";

type World = ReturnType<typeof world>;

const password = challenge("ak-stage-password");
const ANSWER = { component: "ak-stage-password", password: "x" };
const throttled = (after?: string) =>
  answer("", 429, after ? { "Retry-After": after } : {});

describe("a server that wants fewer requests", () => {
  let clock: SinonFakeTimers;
  beforeEach(() => {
    clock = useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  });
  afterEach(() => clock.restore());

  async function pass({ session }: World, seconds: number): Promise<void> {
    await clock.tickAsync(seconds * 1_000);
    while (session.pending) await quiet();
  }

  it("is asked again when it said, and tells until when it waits", async () => {
    const it = world([throttled("30"), password]);
    expect(await it.session.start({ slug: "login" })).to.equal("failed");
    expect(it.errors).to.deep.equal(["throttled"]);
    expect(it.session.state.repeatsAt).to.equal(Date.now() + 30_000);
    await clock.tickAsync(29_999);
    expect(it.sent).to.deep.equal([GET()]);
    await pass(it, 1);
    expect(it.sent).to.deep.equal([GET(), GET()]);
    expect(it.session.challenge).to.deep.equal(password);
    expect(it.session.error).to.equal(undefined);
  });

  it("is asked when it said by a date", async () => {
    const date = new Date(Date.now() + 20_000).toUTCString();
    const it = world([throttled(date), password]);
    await it.session.start({ slug: "login" });
    await pass(it, 18);
    expect(it.sent).to.have.length(1);
    await pass(it, 3);
    expect(it.sent).to.have.length(2);
  });

  it("is asked after 5 minutes where it wants more", async () => {
    const it = world([throttled("86400"), password]);
    await it.session.start({ slug: "login" });
    await pass(it, 299);
    expect(it.sent).to.have.length(1);
    await pass(it, 1);
    expect(it.sent).to.have.length(2);
  });

  it("is not asked by itself where it did not say", async () => {
    const it = world([throttled()]);
    await it.session.start({ slug: "login" });
    await pass(it, 3_600);
    expect(it.sent).to.have.length(1);
    expect(it.session.state.repeatsAt).to.equal(undefined);
  });

  it("is asked 24 times and not once more, and told once", async () => {
    const it = world(Array.from({ length: 40 }, () => throttled("1")));
    await it.session.start({ slug: "login" });
    for (let second = 0; second < 60; second++) await pass(it, 1);
    expect(it.sent).to.have.length(1 + 24);
    expect(it.errors).to.deep.equal(["throttled"]);
    expect(it.session.state.repeatsAt).to.equal(undefined);
  });

  it("gets no answer until then, and never the same one by itself", async () => {
    const it = world([password, throttled("9"), password, password]);
    await it.session.start({ slug: "login" });
    const { form } = it.session.state;
    expect(await it.session.respond({ password: "x" })).to.equal("failed");
    expect(await it.session.respond({ password: "x" })).to.equal("ignored");
    await pass(it, 9);
    expect(it.sent).to.deep.equal([GET(), POST(ANSWER), GET()]);
    expect(it.session.state).to.include({ form, error: undefined });
    await it.session.respond({ password: "x" });
    expect(it.sent.at(-1)).to.deep.equal(POST(ANSWER));
  });

  it("gets an answer where it did not say when", async () => {
    const it = world([password, throttled(), password, password]);
    await it.session.start({ slug: "login" });
    await it.session.respond({ password: "x" });
    await it.session.respond({ password: "x" });
    expect(it.sent.slice(2)).to.deep.equal([GET(), POST(ANSWER)]);
  });
});
