import { expect } from "@esm-bundle/chai";
import { last } from "./last-reply.js";
import { challenge, errors, world } from "./support.js";

const prompt = challenge("ak-stage-prompt");
const newPassword = challenge("ak-stage-prompt", {}, "new password");

/** A session that shows the first prompt and then receives this reply. */
async function at(reply: object) {
  const { session } = world([prompt, reply]);
  await session.start({ slug: "login" });
  return { session, form: session.state.form };
}

describe("keep or renew: a prompt with other fields", () => {
  it("with errors is another form: it gets neither the typed values nor the errors", async () => {
    const { session, form } = await at({
      ...newPassword,
      ...errors("password", "Invalid password"),
    });
    expect(await session.respond({})).to.equal("accepted");
    expect(session.state.form).not.to.equal(form);
    expect(session.state).to.include({
      notice: "answer-first",
      restarted: false,
    });
    expect(session.challenge).not.to.have.property("response_errors");
  });

  for (const [what, reply, otherTab, notice, outcome] of [
    ["was refused", prompt, false, "start-again", "rejected"],
    [
      "was refused, whatever other tabs do",
      prompt,
      true,
      "start-again",
      "rejected",
    ],
    [
      "met a new session",
      { ...prompt, ...errors("username", "This field is required.") },
      false,
      "restarted",
      "accepted",
    ],
    [
      "met the plan of another tab",
      { ...prompt, ...errors("username", "This field is required.") },
      true,
      "other-tab",
      "accepted",
    ],
  ] as const)
    it(`that is the flow's first says that the answer ${what}`, async () => {
      const it = await last([prompt, newPassword], reply, otherTab);
      expect(it).to.deep.equal({
        kept: false,
        notice,
        restarted: true,
        outcome,
        it: prompt,
      });
    });

  it("that is the flow's first and comes by a GET says that the session was lost", async () => {
    const { session } = world([prompt, newPassword, prompt]);
    await session.start({ slug: "login" });
    await session.respond({});
    await session.reload();
    expect(session.state).to.include({ notice: "restarted", restarted: true });
  });

  it("is another form if a GET brings it after a lost reply", async () => {
    const { session, form } = await at(newPassword);
    await session.reload();
    expect(session.state.form).not.to.equal(form);
    expect(session.state.notice).to.equal(undefined);
  });
});
