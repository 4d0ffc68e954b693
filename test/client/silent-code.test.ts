import { expect } from "@esm-bundle/chai";
import {
  cancelled,
  challenge,
  end,
  errors,
  GET,
  POST,
  quiet,
  world,
} from "./support.js";

const validate = challenge("ak-stage-authenticator-validate");
const empty = { ...validate, ...errors("non_field_errors", "Empty response") };
const selected = { selected_challenge: validate.device_challenges[0] };

describe("a code sent while a silent answer is in flight", () => {
  /** Both requests in flight: the silent answer's, and the code's. */
  async function both() {
    const it = world([validate]);
    await it.session.start({ slug: "login" });
    const first = it.session.respond(selected, { silent: true });
    const code = it.session.respond({ code: "123456" });
    return { ...it, it, first, code, request: await it.server.request(1) };
  }

  it("is pending, and sent when that reply arrives", async () => {
    const { it, session, server, request, first, code } = await both();
    expect(session.state).to.include({ pending: true, silent: "sending" });
    await quiet();
    expect(it.sent).to.have.length(2);
    request.answer(empty);
    expect(await first).to.equal("accepted");
    expect(session.pending).to.be.true;
    (await server.request(2)).answer(end());
    expect(await code).to.equal("accepted");
    expect(it.sent[2]).to.deep.equal(
      POST({ component: "ak-stage-authenticator-validate", code: "123456" }),
    );
  });

  it("is sent once, also if the button is pressed several times", async () => {
    const { it, session, server, request } = await both();
    expect(await session.respond({ code: "123456" })).to.equal("ignored");
    request.answer(empty);
    await server.request(2);
    expect(await session.respond({ code: "123456" })).to.equal("ignored");
    await quiet();
    expect(it.sent).to.have.length(3);
  });

  it("is sent if the silent answer was rejected, because the code may belong to another device", async () => {
    const { it, server, request, first, code } = await both();
    request.answer({ ...validate, ...errors("selected_challenge", "x") });
    expect(await first).to.equal("rejected");
    (await server.request(2)).answer(end());
    expect(await code).to.equal("accepted");
    expect(it.sent).to.have.length(3);
  });

  it("sends a GET first if the silent answer's reply was lost", async () => {
    const { it, server, request, code } = await both();
    server.reply(validate, end());
    request.answer(new TypeError("x"));
    expect(await code).to.equal("accepted");
    expect(it.sent.slice(2)).to.deep.equal([
      GET(),
      POST({ component: "ak-stage-authenticator-validate", code: "123456" }),
    ]);
  });

  for (const [what, reply] of [
    ["another form", challenge("ak-stage-identification")],
    ["the server's error", challenge("ak-stage-flow-error")],
    ["the end", end()],
  ] as const) {
    it(`is not sent if the reply is ${what}, because it belongs to this form`, async () => {
      const { it, request, code, session } = await both();
      request.answer(reply);
      expect(await code).to.equal("ignored");
      await quiet();
      expect(it.sent).to.have.length(2);
      expect(session.pending).to.equal(reply.component === "xak-flow-redirect");
    });
  }

  for (const [what, act, replies] of [
    ["restart", "restart", [cancelled(), validate]],
    ["reload", "reload", [validate]],
  ] as const) {
    it(`is not sent if ${what} came in between`, async () => {
      const { it, session, server, request, code } = await both();
      server.reply(...replies);
      const done = session[act]();
      request.answer(empty);
      expect(await code).to.equal("ignored");
      expect(await done).to.equal("accepted");
      await quiet();
      expect(it.sent).to.have.length(2 + replies.length);
      expect(session.state).to.include({ pending: false, silent: undefined });
    });
  }

  it("is not sent if the session was stopped", async () => {
    const { it, session, request, code } = await both();
    session.stop();
    request.answer(empty);
    expect(await code).to.equal("ignored");
    await quiet();
    expect(it.sent).to.have.length(2);
    expect(session.state).to.include({ pending: false, silent: undefined });
  });
});
