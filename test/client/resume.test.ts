import { expect } from "@esm-bundle/chai";
import { challenge, end, GET, quiet, world } from "./support.js";

const identification = challenge("ak-stage-identification");
const { flow_info, ...form } = challenge("ak-stage-autosubmit", {
  url: "https://rp.example/cb",
});

describe("after a return from the back/forward cache", () => {
  it("a challenge that waits for an answer is fetched again, and its form stays", async () => {
    const it = world([identification, identification]);
    await it.session.start({ slug: "login" });
    const { form } = it.session.state;
    it.session.leave({ to: "/source/oauth/login/x/", reason: "source" });
    expect(await it.session.resume()).to.equal("accepted");
    expect(it.sent).to.deep.equal([GET(), GET()]);
    expect(it.session.state).to.include({ form, pending: false });
  });

  it("a reply in flight is dropped", async () => {
    const it = world([identification]);
    await it.session.start({ slug: "login" });
    const outcome = it.session.respond({});
    const request = await it.server.request(1);
    const resumed = it.session.resume();
    request.answer(new TypeError("The page was frozen."));
    expect(await outcome).to.equal("ignored");
    (await it.server.request(2)).answer(identification);
    expect(await resumed).to.equal("accepted");
    expect(it.errors).to.deep.equal([]);
  });

  it("a flow without a first reply is fetched", async () => {
    const it = world([new TypeError("x"), identification]);
    await it.session.start({ slug: "login" });
    expect(await it.session.resume()).to.equal("accepted");
  });

  it("the server's error is replaced after a GET, as by a retry", async () => {
    const it = world([
      identification,
      challenge("ak-stage-flow-error"),
      identification,
    ]);
    await it.session.start({ slug: "login" });
    await it.session.respond({});
    await it.session.resume();
    expect(it.sent.at(-1)).to.equal(GET());
    expect(it.session.challenge).to.deep.equal(identification);
  });

  for (const around of [{}, { redirect: "manual" } as const]) {
    it(`a run that ended shows its end (redirect=${around.redirect ?? "follow"}), sends nothing and does not redirect again`, async () => {
      const it = world([identification, end()], around);
      await it.session.start({ slug: "login" });
      await it.session.respond({});
      const happened = [...it.happened];
      expect(await it.session.resume()).to.equal("ignored");
      await quiet();
      expect(it.sent).to.have.length(2);
      expect(it.happened).to.deep.equal(happened);
      expect(it.session.state).to.deep.include({
        pending: false,
        finished: { as: "done", to: `${it.origin}/home` },
      });
    });
  }

  it("a run that ended with a form shows its end, sends nothing and fires no event", async () => {
    const it = world([form]);
    await it.session.start({ slug: "authorize" });
    it.session.leave({
      to: form.url,
      reason: "autosubmit",
      submit: () => undefined,
    });
    expect(await it.session.resume()).to.equal("ignored");
    await quiet();
    expect(it.sent).to.have.length(1);
    expect(it.dones).to.have.length(1);
    expect(it.session.state).to.deep.include({
      pending: false,
      finished: { as: "done", to: "https://rp.example/cb" },
    });
  });

  for (const [what, last] of [
    ["a denial, whose plan is gone", challenge("ak-stage-access-denied")],
    ["the end of a session", challenge("ak-stage-session-end")],
    [
      "the end of a device code",
      challenge("ak-provider-oauth2-device-code-finish"),
    ],
    ["a form that leaves the page", { ...form, flow_info }],
  ] as const) {
    it(`${what} takes no answer: it stays, and nothing is sent`, async () => {
      const it = world([identification, last]);
      await it.session.start({ slug: "login" });
      await it.session.respond({});
      const { state } = it.session;
      expect(await it.session.resume()).to.equal("ignored");
      await quiet();
      expect(it.sent).to.have.length(2);
      expect(it.session.state).to.deep.equal(state);
    });
  }

  it("nothing is sent if no flow was started", async () => {
    const it = world([]);
    expect(await it.session.resume()).to.equal("ignored");
    expect(it.sent).to.deep.equal([]);
  });
});
