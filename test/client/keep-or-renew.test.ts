import { expect } from "@esm-bundle/chai";
import { kept, last, renewed } from "./last-reply.js";
import { challenge, errors, shown, world } from "./support.js";

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password");
const consent = challenge("ak-stage-consent");
const deviceCode = challenge("ak-provider-oauth2-device-code");
const shell = challenge("xak-flow-shell");
const dummy = challenge("ak-stage-dummy");
const prompt = challenge("ak-stage-prompt");
const newPassword = challenge("ak-stage-prompt", {}, "new password");
const email = challenge("ak-stage-authenticator-email");
const sms = challenge("ak-stage-authenticator-sms");

const invalid = errors("password", "Invalid password");

describe("keep or renew: the same component", () => {
  it("with errors keeps the form and shows the errors: rejected", async () => {
    const { it, ...rest } = await last([password], { ...password, ...invalid });
    expect(rest).to.deep.equal({ ...kept, outcome: "rejected" });
    expect(it.response_errors).to.deep.equal(invalid.response_errors);
  });

  it("with errors that have no code keeps the form: rejected", async () => {
    const response_errors = { device: [{ string: "0" }] };
    const reply = { ...prompt, response_errors };
    const { it, ...rest } = await last([prompt], reply);
    expect(rest).to.deep.equal({ ...kept, outcome: "rejected" });
    expect(it.response_errors).to.deep.equal(response_errors);
  });

  it("with new fields shows them in the same form", async () => {
    const reply = {
      ...identification,
      passkey_challenge: { challenge: "2" },
      ...errors("uid_field", "x"),
    };
    const { it, kept } = await last([identification], reply);
    expect(kept).to.be.true;
    expect(it).to.deep.equal(reply);
  });

  for (const [component, shown] of [
    ["ak-stage-prompt", prompt],
    ["ak-stage-password", password],
    ["ak-stage-dummy", dummy],
  ] as const) {
    it(`with response_errors {} is a refusal without a message: ${component}`, async () => {
      const { it, ...rest } = await last([shown], {
        ...shown,
        response_errors: {},
      });
      expect(rest).to.deep.equal({
        ...kept,
        notice: "not-accepted",
        outcome: "rejected",
      });
      expect(it.component).to.equal(component);
    });
  }

  for (const shown of [email, sms]) {
    it(`with response_errors {} is progress in the set-up ${shown.component}`, async () => {
      const { it, ...rest } = await last([shown], {
        ...shown,
        response_errors: {},
      });
      expect(rest).to.deep.equal({ ...kept, outcome: "accepted" });
      expect(it.component).to.equal(shown.component);
    });
  }

  for (const shown of [identification, password]) {
    it(`again without errors is a refusal without a message: ${shown.component}`, async () => {
      const { it, ...rest } = await last([shown], shown);
      expect(rest).to.deep.equal({
        ...kept,
        notice: "not-accepted",
        outcome: "rejected",
      });
      expect(it.component).to.equal(shown.component);
    });
  }

  for (const [what, shown, next] of [
    ["a dummy", dummy, dummy],
    ["a prompt", prompt, newPassword],
    ["a prompt with the same fields", prompt, prompt],
    ["a consent", consent, consent],
    [
      "a code of another device",
      challenge("ak-stage-authenticator-validate"),
      challenge("ak-stage-authenticator-validate"),
    ],
  ] as const) {
    it(`again without errors is the next question: ${what}`, async () => {
      const { it, ...rest } = await last([shown], next);
      expect(rest).to.deep.equal({ ...renewed, outcome: "accepted" });
      expect(it).to.deep.equal(next);
    });
  }
});

describe("keep or renew: another component", () => {
  it("without errors is the next question, without a notice", async () => {
    const { it, ...rest } = await last([identification], password);
    expect(rest).to.deep.equal({ ...renewed, outcome: "accepted" });
    expect(it).to.deep.equal(password);
  });

  it("with errors loses them, because they belong to another form, and the notice is “answer first”", async () => {
    const { it, ...rest } = await last([identification, password], {
      ...dummy,
      ...invalid,
    });
    expect(rest).to.deep.equal({
      ...renewed,
      notice: "answer-first",
      outcome: "accepted",
    });
    expect(it).not.to.have.property("response_errors");
    expect(it).to.deep.equal(dummy);
  });

  it("with response_errors {} loses them too", async () => {
    const { it, notice } = await last([identification], {
      ...dummy,
      response_errors: {},
    });
    expect(notice).to.equal("answer-first");
    expect(it).not.to.have.property("response_errors");
  });

  it("that is the flow's first, with errors, means that the flow has restarted", async () => {
    const reply = { ...identification, ...errors("uid_field", "required") };
    const { it, ...rest } = await last([identification, password], reply);
    expect(rest).to.deep.equal({
      kept: false,
      notice: "restarted",
      restarted: true,
      outcome: "accepted",
    });
    expect(it).not.to.have.property("response_errors");
  });

  it("that is the flow's first, with errors, was caused by another tab if that tab started a flow", async () => {
    const reply = { ...identification, ...errors("uid_field", "required") };
    const { notice, restarted } = await last(
      [identification, password],
      reply,
      true,
    );
    expect({ notice, restarted }).to.deep.equal({
      notice: "other-tab",
      restarted: true,
    });
  });

  it("that is the flow's first, without errors, means that the answer was refused, also if another tab started a flow", async () => {
    for (const otherTab of [false, true]) {
      const { it: _, ...rest } = await last(
        [identification, password],
        identification,
        otherTab,
      );
      expect(rest).to.deep.equal({
        kept: false,
        notice: "start-again",
        restarted: true,
        outcome: "rejected",
      });
    }
  });

  it("that is the flow's first and comes by a GET means that the session was lost", async () => {
    for (const [otherTab, notice] of [
      [false, "restarted"],
      [true, "other-tab"],
    ] as const) {
      const { session } = world([identification, password, identification], {
        otherTab,
      });
      await session.start({ slug: "login" });
      await session.respond({});
      await session.reload();
      expect(session.state).to.include({ restarted: true, notice });
    }
  });

  it("that is the flow's first is recognized after more than one stage", async () => {
    expect(
      (await last([identification, password, dummy], identification)).restarted,
    ).to.be.true;
  });

  it("that was shown before, but not first, causes no notice", async () => {
    const { it: _, ...rest } = await last(
      [identification, dummy, password],
      dummy,
    );
    expect(rest).to.deep.equal({ ...renewed, outcome: "accepted" });
  });

  it("that is a prompt means a restart only if it has the first prompt's fields", async () => {
    expect((await last([prompt, dummy], prompt)).restarted).to.be.true;
    expect(await last([prompt, dummy], newPassword)).to.include(renewed);
  });

  it("that is a prompt with other fields and with errors has the notice “answer first”", async () => {
    const { notice, restarted } = await last([prompt, dummy], {
      ...newPassword,
      ...invalid,
    });
    expect({ notice, restarted }).to.deep.equal({
      notice: "answer-first",
      restarted: false,
    });
  });

  it("that is a page of the server means a refused device code, and causes no notice for other answers", async () => {
    const { it: _, ...rest } = await last([deviceCode], shell);
    expect(rest).to.deep.equal({
      ...renewed,
      notice: "code-refused",
      outcome: "accepted",
    });
    expect((await last([dummy], shell)).notice).to.equal(undefined);
  });

  it("that comes again after a page of the server is not a restart", async () => {
    const { session } = world([deviceCode, shell, deviceCode]);
    await session.start({ slug: "login" });
    await session.respond({ code: "000000000" });
    await session.reload();
    expect(shown(session)).to.deep.equal(deviceCode);
    expect(session.state).to.include({ notice: undefined, restarted: false });
  });

  it("is compared with the running flow: a continuation's first question is not a restart", async () => {
    const other = { component: "xak-flow-redirect", to: "/if/flow/other/" };
    const { session } = world([
      identification,
      password,
      other,
      identification,
      dummy,
      identification,
    ]);
    await session.start({ slug: "login" });
    await session.respond({});
    await session.respond({});
    expect(session.flow?.slug).to.equal("other");
    expect(session.state).to.include({ restarted: false, notice: undefined });
    await session.respond({});
    await session.respond({});
    expect(session.state).to.include({
      restarted: true,
      notice: "start-again",
    });
  });
});

describe("keep or renew: a GET", () => {
  for (const shown of [identification, password, prompt, dummy, consent]) {
    it(`that brings ${shown.component} again keeps the form with its text, without a notice`, async () => {
      const { session } = world([shown, shown]);
      await session.start({ slug: "login" });
      const { form } = session.state;
      expect(await session.reload()).to.equal("accepted");
      expect(session.state).to.include({
        form,
        notice: undefined,
        restarted: false,
      });
    });
  }

  it("that brings the next component shows a new form", async () => {
    const { session } = world([identification, password]);
    await session.start({ slug: "login" });
    const { form } = session.state;
    await session.reload();
    expect(session.state.form).not.to.equal(form);
    expect(session.challenge?.component).to.equal("ak-stage-password");
  });
});
