import { expect } from "@esm-bundle/chai";
import { kept, last, renewed } from "./last-reply.js";
import { challenge, errors, world } from "./support.js";

const consent = challenge("ak-stage-consent");

describe("keep or renew: a consent", () => {
  const invalidToken = errors(
    "token",
    "Invalid consent token, re-showing prompt",
  );

  it("for the same application and permissions keeps the form and takes the new token", async () => {
    const reply = { ...consent, ...invalidToken, token: "new" };
    const { it, ...rest } = await last([consent], reply);
    expect(rest).to.deep.equal({ ...kept, outcome: "rejected" });
    expect(it.token).to.equal("new");
  });

  for (const [what, change] of [
    ["another header_text", { header_text: "You're about to sign into Evil." }],
    ["no header_text", { header_text: undefined }],
    [
      "one permission more",
      { permissions: [...consent.permissions, { name: "", id: "x" }] },
    ],
    ["one permission less", { permissions: consent.permissions.slice(1) }],
    [
      "an additional permission",
      { additional_permissions: [{ name: "", id: "groups" }] },
    ],
  ] as const) {
    it(`with ${what} is a new form, even with errors, because the person must not consent to another application`, async () => {
      const reply = { ...consent, ...change };
      const refused = await last([consent], { ...reply, ...invalidToken });
      expect(refused.kept).to.be.false;
      expect(refused.it).not.to.have.property("response_errors");
      expect(refused.notice).to.equal(
        "header_text" in change ? "other-application" : "answer-first",
      );
      expect((await last([consent], reply)).kept).to.be.false;
      expect((await last([consent], { ...reply, response_errors: {} })).kept).to
        .be.false;
    });

    it(`with ${what} is a new form if it comes by a GET`, async () => {
      const { session } = world([consent, { ...consent, ...change }]);
      await session.start({ slug: "login" });
      const { form } = session.state;
      await session.reload();
      expect(session.state.form).not.to.equal(form);
      expect(session.state.notice).to.equal(
        "header_text" in change ? "other-application" : "answer-first",
      );
    });
  }

  it("after an accepted consent is the flow's next question, without a notice", async () => {
    const next = { ...consent, header_text: "You're about to sign into Wiki." };
    const { it: _, ...rest } = await last([consent], next);
    expect(rest).to.deep.equal({ ...renewed, outcome: "accepted" });
  });

  it("with the same permissions and other texts is the same form", async () => {
    const permissions = consent.permissions.map(({ id }) => ({
      id,
      name: `Other ${id}`,
    }));
    const { kept } = await last([consent], {
      ...consent,
      permissions,
      ...invalidToken,
    });
    expect(kept).to.be.true;
  });
});
