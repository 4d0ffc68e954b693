import { expect } from "@esm-bundle/chai";
import { restarted } from "./restarted.js";
import {
  answer,
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
const consent = challenge("ak-stage-consent");
const info = (cancel_url: string) => ({
  title: "x",
  layout: "stacked" as const,
  cancel_url,
});

describe("restart", () => {
  it("fetches the cancel view, and then starts the flow again", async () => {
    const { it, session, outcome } = await restarted(password, [
      cancelled(),
      identification,
    ]);
    expect(it.sent).to.deep.equal([GET(), CANCEL, GET()]);
    expect(outcome).to.equal("accepted");
    expect(session.challenge).to.deep.equal(identification);
    expect(session.state).to.include({
      pending: false,
      restarted: false,
      notice: undefined,
    });
  });

  it("first fires redirect to the flow with the reason cancel", async () => {
    const { it, origin } = await restarted(
      password,
      [cancelled(), identification],
      { query: "a=1" },
    );
    const flow = { slug: "login", query: "a=1" };
    expect(it.log).to.deep.equal([
      [
        "redirect",
        {
          to: `${origin}/if/flow/login/?a=1`,
          reason: "cancel",
          final: false,
          flow,
        },
      ],
    ]);
  });

  it("sends nothing and changes nothing if the page prevents it", async () => {
    const it = world([password], { prevent: () => true });
    await it.session.start({ slug: "login" });
    const { state } = it.session;
    expect(await it.session.restart()).to.equal("ignored");
    expect(it.sent).to.have.length(1);
    expect(it.session.state).to.deep.equal(state);
  });

  it("shows a new form even if the first challenge is on the page", async () => {
    const it = world([identification, cancelled(), identification]);
    await it.session.start({ slug: "login" });
    const { form } = it.session.state;
    await it.session.restart();
    expect(it.session.state.form).not.to.equal(form);
    expect(it.session.state.restarted, "the person did it").to.be.false;
  });

  it("drops the reply in flight", async () => {
    const it = world([identification]);
    await it.session.start({ slug: "login" });
    const answer = it.session.respond({});
    const request = await it.server.request(1);
    const outcome = it.session.restart();
    it.server.reply(cancelled(), identification);
    request.answer(password);
    expect(await answer).to.equal("ignored");
    expect(await outcome).to.equal("accepted");
    expect(it.sent).to.deep.equal([
      GET(),
      POST({ component: "ak-stage-identification" }),
      CANCEL,
      GET(),
    ]);
    expect(it.session.challenge).to.deep.equal(identification);
  });

  it("uses the cancel view that the challenge names, with its query", async () => {
    const cancel_url = "/auth/flows/-/cancel/?next=%2Fif%2Fuser%2F";
    const { it } = await restarted(
      { ...password, flow_info: info(cancel_url) },
      [cancelled(), identification],
      {
        base: "/auth/",
        page: "/auth/app",
      },
    );
    expect(it.sent[1]).to.equal(`GET ${cancel_url}`);
  });

  for (const [what, flow_info] of [
    ["leads to another origin", info("https://evil.example/x")],
    ["looks like a path but leaves the origin", info("///evil.example")],
    ["runs code", info("javascript:alert(1)")],
    ["is empty", info("")],
  ] as const) {
    it(`uses authentik's cancel view if the named one ${what}`, async () => {
      const { it } = await restarted({ ...password, flow_info }, [
        cancelled(),
        identification,
      ]);
      expect(it.sent[1]).to.equal(CANCEL);
    });
  }

  it("uses authentik's cancel view if none is known, as after a 500 of the first GET", async () => {
    const { it, session } = await restarted(
      answer("<html>", 500),
      [cancelled(), identification],
      {
        base: "/auth",
        page: "/auth/app",
      },
    );
    expect(it.sent[1]).to.equal("GET /auth/flows/-/cancel/");
    expect(session.error).to.equal(undefined);
  });

  it("fails with proxy if the cancel view does not redirect: the stage stays and nothing else is sent", async () => {
    const { it, session, outcome } = await restarted(password, [
      answer("<html>", 200),
    ]);
    expect(outcome).to.equal("failed");
    expect(it.errors).to.deep.equal(["proxy"]);
    expect(it.sent).to.have.length(2);
    expect(session.challenge).to.deep.equal(password);
    expect(session.pending).to.be.false;
  });

  it("starts a finished run again, and reports its end again", async () => {
    const it = world(
      [identification, end(), cancelled(), identification, end()],
      { redirect: "manual" },
    );
    await it.session.start({ slug: "login" });
    await it.session.respond({});
    expect(await it.session.restart()).to.equal("accepted");
    expect(it.session.state).to.include({
      finished: undefined,
      pending: false,
    });
    expect(await it.session.respond({})).to.equal("accepted");
    expect(it.dones).to.have.length(2);
  });

  it("is ignored before the first start", async () => {
    const it = world([]);
    expect(await it.session.restart()).to.equal("ignored");
    expect(it.sent).to.deep.equal([]);
  });
});

describe("the cancel view as a link", () => {
  it("restarts the flow, because opening the view as a page would sign out", async () => {
    const it = world([password, cancelled(), identification]);
    await it.session.start({ slug: "login" });
    it.session.leave({ to: "/flows/-/cancel/?next=%2F", reason: "link" });
    await it.server.request(2);
    expect(it.sent).to.deep.equal([GET(), CANCEL, GET()]);
    expect(it.navigations).to.deep.equal([]);
  });
});

describe("a cancelled plan of another view", () => {
  for (const component of [
    "ak-stage-consent",
    "ak-stage-session-end",
    "ak-provider-iframe-logout",
    "ak-provider-oauth2-device-code",
    "ak-provider-saml-native-logout",
  ] as const) {
    it(`is not requested again: ${component} ends in the finished state`, async () => {
      const { it, session, outcome } = await restarted(challenge(component), [
        cancelled(),
      ]);
      expect(it.sent).to.deep.equal([GET(), CANCEL]);
      expect(session.state.finished?.as).to.equal("cancelled");
      expect(session.pending).to.be.false;
      expect(outcome).to.equal("accepted");
      expect(it.dones).to.deep.equal([]);
    });
  }

  it("is not requested again for a provider that the client does not know", async () => {
    const unknown = {
      ...challenge("ak-stage-dummy"),
      component: "ak-provider-of-another-time",
    };
    const { it, session } = await restarted(unknown, [cancelled()]);
    expect(it.sent).to.deep.equal([GET(), CANCEL]);
    expect(session.state.finished?.as).to.equal("cancelled");
  });

  it("does not include the consent of a mail link: the flow starts again without the used link", async () => {
    const { it, session } = await restarted(
      consent,
      [cancelled(), identification],
      {
        query: "flow_token=T&next=%2Fx",
      },
    );
    expect(it.sent).to.deep.equal([
      GET("login", "flow_token%3DT%26next%3D%252Fx"),
      CANCEL,
      GET("login", "next%3D%252Fx"),
    ]);
    expect(session.challenge).to.deep.equal(identification);
  });

  it("is recognized if the server's error hides the consent", async () => {
    const it = world([consent, challenge("ak-stage-flow-error"), cancelled()]);
    await it.session.start({ slug: "login" });
    await it.session.respond({ token: "1" });
    await it.session.restart();
    expect(it.session.state.finished?.as).to.equal("cancelled");
  });

  it("is recognized if a refusal followed the consent", async () => {
    const it = world([
      consent,
      challenge("ak-stage-access-denied"),
      cancelled(),
    ]);
    await it.session.start({ slug: "login" });
    await it.session.respond({ token: "1" });
    await it.session.restart();
    expect(it.session.state.finished?.as).to.equal("cancelled");
    expect(it.sent).to.have.length(3);
  });

  for (const [what, question, query, back, more] of [
    [
      "the server names one",
      {
        ...consent,
        flow_info: info("/flows/-/cancel/?next=%2Fapplications%2F"),
      },
      "next=/x",
      "/applications/",
    ],
    ["the page names one", consent, "next=/x", "/x"],
    [
      "an application was left",
      {
        ...challenge("ak-stage-session-end"),
        application_launch_url: "/wiki/",
      },
      "",
      "/wiki/",
      { left: "Grafana" },
    ],
    [
      "an application without an address was left",
      challenge(
        "ak-stage-session-end",
        {
          overview_url: "/if/user/",
        },
        "application without an address",
      ),
      "",
      "/if/user/",
      { left: "Grafana" },
    ],
  ] as const) {
    it(`has a way back if ${what}, and names the signed-in user`, async () => {
      const { session, origin } = await restarted(question, [cancelled()], {
        query,
      });
      expect(session.state.finished).to.deep.equal({
        as: "cancelled",
        to: origin + back,
        user: "jdoe",
        ...more,
      });
    });
  }

  it("has no way back if no address is named, or if the address runs code", async () => {
    for (const cancel_url of [
      "/flows/-/cancel/",
      "/flows/-/cancel/?next=javascript:alert(1)",
    ]) {
      const flow_info = info(cancel_url);
      const { session } = await restarted({ ...consent, flow_info }, [
        cancelled(),
      ]);
      expect(session.state.finished?.to).to.equal(undefined);
    }
  });

  it("is accepted although the last answer was rejected", async () => {
    const { outcome } = await restarted(
      challenge("ak-stage-consent", {}, "rejected"),
      [cancelled()],
    );
    expect(outcome).to.equal("accepted");
  });
});
