import { expect } from "@esm-bundle/chai";
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

  it("is another form if a GET brings it after a lost reply", async () => {
    const { session, form } = await at(newPassword);
    await session.reload();
    expect(session.state.form).not.to.equal(form);
    expect(session.state.notice).to.equal(undefined);
  });
});
