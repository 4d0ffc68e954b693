import { expect } from "@esm-bundle/chai";
import { answer, challenge, end, errors, GET, POST, world } from "./support.js";

const validate = challenge("ak-stage-authenticator-validate");
const email = challenge("ak-stage-email");
const sms = challenge("ak-stage-authenticator-sms", {
  phone_number_required: false,
});
const empty = { ...validate, ...errors("non_field_errors", "Empty response") };
const sentAgain = {
  ...email,
  ...errors("non_field_errors", "email-sent", "email-sent"),
};
const wrongCode = { ...validate, ...errors("code", "Invalid Token.") };
const selected = {
  selected_challenge: {
    device_class: "sms",
    device_uid: "1",
    challenge: {},
    last_used: null,
  },
};
const silent = { silent: true };

async function asked(...replies: object[]) {
  const it = world(replies);
  await it.session.start({ slug: "login" });
  return it;
}

describe("a silent answer", () => {
  it("is sent like any other answer", async () => {
    const it = await asked(validate, empty);
    await it.session.respond(selected, silent);
    expect(it.sent).to.deep.equal([
      GET(),
      POST({ component: "ak-stage-authenticator-validate", ...selected }),
    ]);
  });

  it("leaves the form usable in the meantime: silent is sending, and pending is false", async () => {
    const it = await asked(validate);
    const outcome = it.session.respond(selected, silent);
    expect(it.session.state).to.include({ silent: "sending", pending: false });
    (await it.server.request(1)).answer(empty);
    await outcome;
    expect(it.session.state).to.include({ silent: "sent", pending: false });
  });

  for (const [what, shown, reply] of [
    ["validate's Empty response", validate, empty],
    ["the code email-sent", email, sentAgain],
  ] as const) {
    it(`is accepted if the reply is ${what}, which changes nothing on the page`, async () => {
      const it = await asked(shown, reply);
      const { form } = it.session.state;
      expect(await it.session.respond({}, silent)).to.equal("accepted");
      expect(it.session.state).to.include({
        form,
        silent: "sent",
        notice: undefined,
      });
      expect(it.session.challenge).to.deep.equal(shown);
    });
  }

  it("is accepted while the errors of an earlier answer are on the page, which stay", async () => {
    const it = await asked(validate, wrongCode, empty);
    await it.session.respond({ code: "1" });
    expect(await it.session.respond(selected, silent)).to.equal("accepted");
    expect(it.session.challenge).to.deep.equal(wrongCode);
  });

  const { flow_info: _, ...withoutInfo } = validate;
  for (const [what, shown, reply] of [
    [
      "another text with the code invalid",
      validate,
      { ...validate, ...errors("non_field_errors", "Empty") },
    ],
    [
      "Empty response in another component",
      email,
      { ...email, ...errors("non_field_errors", "Empty response") },
    ],
    [
      "Empty response of a field",
      validate,
      { ...validate, ...errors("code", "Empty response") },
    ],
    [
      "Empty response beside an error of a field",
      validate,
      {
        ...empty,
        response_errors: {
          ...empty.response_errors,
          code: [{ string: "x", code: "x" }],
        },
      },
    ],
    [
      "Empty response and one more",
      validate,
      {
        ...validate,
        response_errors: {
          non_field_errors: [
            { string: "Empty response", code: "invalid" },
            { string: "x", code: "x" },
          ],
        },
      },
    ],
    [
      "an error of the device",
      validate,
      { ...withoutInfo, ...errors("selected_challenge", "Twilio is down") },
    ],
  ] as const) {
    it(`has failed if the reply is ${what}, which is adopted`, async () => {
      const it = await asked(shown, reply);
      const { form } = it.session.state;
      expect(await it.session.respond({}, silent)).to.equal("rejected");
      expect(it.session.state).to.include({ form, silent: "failed" });
      expect(it.session.challenge).to.deep.equal(reply);
    });
  }

  it("is sent if the reply has response_errors {} in a set-up, which is adopted", async () => {
    const it = await asked(sms, { ...sms, response_errors: {} });
    expect(await it.session.respond({ phone_number: "+49" }, silent)).to.equal(
      "accepted",
    );
    expect(it.session.state).to.include({ silent: "sent", notice: undefined });
  });

  it("adopts a reply with another component, as from a binding that restarts the flow", async () => {
    const first = challenge("ak-stage-identification");
    const it = await asked(first, validate, first);
    await it.session.respond({});
    const { form } = it.session.state;
    await it.session.respond(selected, silent);
    expect(it.session.challenge).to.deep.equal(first);
    expect(it.session.state).to.include({ restarted: true, silent: undefined });
    expect(it.session.state.form).not.to.equal(form);
  });

  it("adopts a reply that is the end", async () => {
    const it = await asked(validate, end());
    expect(await it.session.respond({}, silent)).to.equal("accepted");
    expect(it.navigations).to.deep.equal(["/home"]);
  });

  it("has failed if there is no reply, with the error, and the form stays", async () => {
    const it = await asked(validate, new TypeError("x"));
    const { form } = it.session.state;
    expect(await it.session.respond({}, silent)).to.equal("failed");
    expect(it.errors).to.deep.equal(["unreachable"]);
    expect(it.session.state).to.include({
      form,
      silent: "failed",
      pending: false,
    });
  });

  it("removes an earlier error when it succeeds", async () => {
    const it = await asked(validate, new TypeError("x"), validate, empty);
    await it.session.respond(selected, silent);
    expect(await it.session.respond(selected, silent)).to.equal("accepted");
    expect(it.session.state).to.include({
      silent: "sent",
      error: undefined,
      pending: false,
    });
  });

  it("sends a GET first after a lost reply, and is still silent", async () => {
    const it = await asked(email, new TypeError("x"), email, sentAgain);
    await it.session.respond({}, silent);
    const again = it.session.respond({}, silent);
    expect(it.session.state).to.include({ silent: "sending", pending: false });
    expect(await again).to.equal("accepted");
    expect(it.sent.slice(2)).to.deep.equal([
      GET(),
      POST({ component: "ak-stage-email" }),
    ]);
    expect(it.session.challenge).to.deep.equal(email);
    expect(it.session.state.silent).to.equal("sent");
  });

  it("is ignored while another silent answer or any request is in flight", async () => {
    const it = await asked(validate);
    const first = it.session.respond(selected, silent);
    expect(await it.session.respond(selected, silent)).to.equal("ignored");
    (await it.server.request(1)).answer(empty);
    await first;
    void it.session.respond({ code: "1" });
    expect(await it.session.respond(selected, silent)).to.equal("ignored");
    await it.server.request(2);
    expect(it.sent).to.have.length(3);
  });

  it("is not waited for after it was dropped", async () => {
    const it = await asked(validate);
    const first = it.session.respond(selected, silent);
    const request = await it.server.request(1);
    it.server.reply(new TypeError("x"), empty);
    const restart = it.session.restart();
    expect(it.session.state.silent).to.equal(undefined);
    request.answer(empty);
    expect(await first).to.equal("ignored");
    expect(await restart).to.equal("failed");
    expect(await it.session.respond(selected, silent)).to.equal("accepted");
  });

  it("is forgotten with the form that it belonged to", async () => {
    const it = await asked(validate, empty, challenge("ak-stage-user-login"));
    await it.session.respond(selected, silent);
    await it.session.respond({ code: "1" });
    expect(it.session.state.silent).to.equal(undefined);
  });
});

describe("an answer that is not silent", () => {
  it("is rejected by Empty response, as by any error", async () => {
    const it = await asked(validate, empty, answer("{}", 200));
    expect(await it.session.respond({})).to.equal("rejected");
    expect(it.session.state.silent).to.equal(undefined);
    expect(it.session.challenge).to.deep.equal(empty);
  });
});
