import { expect } from "@esm-bundle/chai";
import { restarted } from "./restarted.js";
import {
  CANCEL,
  cancelled,
  challenge,
  end,
  GET,
  POST,
  world,
} from "./support.js";

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password");

describe("after a cancel", () => {
  it("the rest of the run sends the query without flow_token, and otherwise unchanged", async () => {
    const { it, session, server } = await restarted(
      password,
      [cancelled(), identification],
      {
        query: "a=%2f&flow_token=T&itoken=I&&next=/x",
      },
    );
    const query = "a%3D%252f%26itoken%3DI%26%26next%3D%2Fx";
    server.reply(password, end());
    await session.respond({});
    await session.respond({});
    expect(it.sent.slice(2)).to.deep.equal([
      GET("login", query),
      POST({ component: "ak-stage-identification" }, "login", query),
      POST({ component: "ak-stage-password" }, "login", query),
    ]);
    expect(it.dones[0]?.flow).to.deep.equal({
      slug: "login",
      query: "a=%2f&itoken=I&&next=/x",
    });
  });

  it("the same pending user means “still signed in”", async () => {
    const { session } = await restarted(password, [cancelled(), password]);
    expect(session.state.notice).to.equal("still-signed-in");
  });

  it("the same pending user means “still signed in” if the server's error was on the page", async () => {
    const it = world([
      password,
      challenge("ak-stage-flow-error"),
      cancelled(),
      password,
    ]);
    await it.session.start({ slug: "login" });
    await it.session.respond({});
    await it.session.restart();
    expect(it.session.state.notice).to.equal("still-signed-in");
  });

  it("the same pending user means “still signed in” if the server's error came in between", async () => {
    const { session, server } = await restarted(password, [
      cancelled(),
      challenge("ak-stage-flow-error"),
    ]);
    server.reply(password);
    await session.retry();
    expect(session.state.notice).to.equal("still-signed-in");
  });

  for (const [what, reply] of [
    ["another pending user", { ...password, pending_user: "else" }],
    ["nobody", identification],
  ] as const) {
    it(`${what} causes no notice`, async () => {
      const { session } = await restarted(password, [cancelled(), reply]);
      expect(session.state.notice).to.equal(undefined);
    });
  }

  it("that user in the reply to a later answer causes no notice", async () => {
    const { session, server } = await restarted(password, [
      cancelled(),
      identification,
    ]);
    server.reply(password);
    await session.respond({ uid_field: "jdoe" });
    expect(session.state.notice).to.equal(undefined);
  });

  it("two empty pending users do not count as the same user", async () => {
    const nobody = { ...password, pending_user: "" };
    const { session } = await restarted(nobody, [cancelled(), nobody]);
    expect(session.state.notice).to.equal(undefined);
  });
});

describe("fresh", () => {
  it("cancels the session's plan before the first GET", async () => {
    const it = world([cancelled(), identification]);
    expect(await it.session.start({ slug: "login" }, { fresh: true })).to.equal(
      "accepted",
    );
    expect(it.sent).to.deep.equal([CANCEL, GET()]);
    expect(it.redirects, "it is the page's wish").to.deep.equal([]);
  });

  it("does not cancel with a flow_token, because the token belongs to the plan", async () => {
    const it = world([challenge("ak-stage-consent")], {
      page: "/app?flow_token=T",
    });
    await it.session.start({ slug: "login" }, { fresh: true });
    expect(it.sent).to.deep.equal([GET("login", "flow_token%3DT")]);
    const other = world([challenge("ak-stage-consent")]);
    await other.session.start(
      { slug: "login", query: { flow_token: "T" } },
      { fresh: true },
    );
    expect(other.sent).to.deep.equal([GET("login", "flow_token%3DT")]);
  });

  it("does not cancel when another flow continues", async () => {
    const to = { component: "xak-flow-redirect", to: "/if/flow/other/" };
    const it = world([cancelled(), to, identification]);
    await it.session.start({ slug: "login" }, { fresh: true });
    expect(it.sent).to.deep.equal([CANCEL, GET(), GET("other")]);
  });
});
