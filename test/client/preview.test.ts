import { expect } from "@esm-bundle/chai";
import { challenge, quiet, world } from "./support.js";

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password");

describe("FlowSession: a preview", () => {
  it("shows the challenge and never sends anything", async () => {
    const it = world([]);
    const { session } = it;
    session.preview(identification);
    expect(session.challenge).to.deep.equal(identification);
    expect(session.state).to.include({
      flow: undefined,
      pending: false,
      flowInfo: identification.flow_info,
    });
    const outcomes = [
      await session.respond({ uid_field: "x" }),
      await session.respond({}, { silent: true }),
      await session.retry(),
      await session.reload(),
      await session.restart(),
      await session.resume(),
    ];
    expect(outcomes).to.deep.equal(outcomes.map(() => "ignored"));
    let submitted = false;
    session.leave({ to: "/if/flow/other/", reason: "link" });
    session.leave({ to: "/source/oauth/login/x/", reason: "source" });
    session.leave({
      to: "https://rp.example/",
      reason: "autosubmit",
      submit: () => (submitted = true),
    });
    await quiet();
    expect(it.sent).to.deep.equal([]);
    expect(it.happened).to.deep.equal([]);
    expect(submitted).to.be.false;
  });

  it("replaces a run, whose reply is dropped", async () => {
    const { session, server } = world([]);
    const start = session.start({ slug: "login" });
    const request = await server.request(0);
    session.preview(password);
    request.answer(identification);
    expect(await start).to.equal("ignored");
    expect(session.challenge).to.deep.equal(password);
  });

  it("can show a source's challenge and go back", () => {
    const { session } = world([]);
    session.preview(identification);
    const { form } = session.state;
    session.show(challenge("ak-source-plex"));
    expect(session.state).to.include({ back: true });
    session.show();
    expect(session.state).to.include({ form, back: false });
    expect(session.challenge).to.deep.equal(identification);
  });
});
