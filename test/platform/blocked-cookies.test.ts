import { expect } from "@esm-bundle/chai";
import { BLOCKED } from "../support/cookies.js";
import {
  challenge,
  end,
  errors,
  GET,
  POST,
  world,
  type Surroundings,
} from "../client/support.js";

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password");
const ANSWER = { component: "ak-stage-identification", uid_field: "jdoe" };

let allow: (() => void) | undefined;
afterEach(() => allow?.());

/** A run whose first answer brings a reply. */
async function answered(
  first: object,
  reply: object,
  around: Surroundings = {},
) {
  const it = world([first, reply], around);
  await it.session.start({ slug: "login" });
  const { form } = it.session.state;
  const outcome = await it.session.respond({ uid_field: "jdoe" });
  return { it, form, outcome };
}

describe("FlowError cookies", () => {
  for (const [what, block] of Object.entries(BLOCKED)) {
    it(`tells that the first answer brings the first question again, by ${what}`, async () => {
      allow = block(window);
      const { it, form, outcome } = await answered(
        identification,
        identification,
      );
      expect(outcome).to.equal("failed");
      expect(it.errors).to.deep.equal(["cookies"]);
      expect(it.session.error?.message).to.match(
        /SameSite=None.*third-party.*Partitioned/,
      );
      expect(it.session.state).to.include({
        form,
        pending: false,
        notice: undefined,
      });
    });
  }

  it("tells it of a form that would come anew and empty", async () => {
    const form = challenge("ak-stage-prompt");
    allow = BLOCKED["document.cookie"](window);
    const { it } = await answered(form, form);
    expect(it.errors).to.deep.equal(["cookies"]);
  });

  it("is told at every such answer, which is sent only after the question was asked for", async () => {
    allow = BLOCKED["document.cookie"](window);
    const { it } = await answered(identification, identification);
    it.server.reply(identification, identification);
    expect(await it.session.respond({ uid_field: "jdoe" })).to.equal("failed");
    expect(it.errors).to.deep.equal(["cookies", "cookies"]);
    expect(it.sent.slice(2)).to.deep.equal([GET(), POST(ANSWER)]);
  });

  it("goes once cookies are allowed: the next press signs in", async () => {
    allow = BLOCKED["document.cookie"](window);
    const { it } = await answered(identification, identification);
    allow();
    it.server.reply(identification, password);
    expect(await it.session.respond({ uid_field: "jdoe" })).to.equal(
      "accepted",
    );
    expect(it.session.error).to.equal(undefined);
    expect(it.session.challenge).to.deep.equal(password);
  });

  for (const [what, first, reply] of [
    [
      "the answer was rejected",
      identification,
      { ...identification, ...errors("uid_field", "x") },
    ],
    ["another question came", identification, password],
    ["the flow has ended", identification, end()],
    ["the server failed", identification, challenge("ak-stage-flow-error")],
  ] as const)
    it(`is not told where ${what}`, async () => {
      allow = BLOCKED["document.cookie"](window);
      const { it } = await answered(first, reply);
      expect(it.errors).to.deep.equal([]);
    });

  it("is not told at the second question: the session was kept until there", async () => {
    allow = BLOCKED["document.cookie"](window);
    const { it } = await answered(identification, password);
    it.server.reply(password);
    expect(await it.session.respond({ password: "x" })).to.equal("rejected");
    expect(it.errors).to.deep.equal([]);
  });

  for (const [page, base] of [
    ["/app", "/"],
    // A cookie of this path is not readable here, but the browser sends it.
    ["/login", "/auth/"],
  ] as const)
    it(`is not told where cookies work: ${page} of an authentik at ${base}`, async () => {
      const before = document.cookie;
      const around = { page, base };
      const { it, outcome } = await answered(
        identification,
        identification,
        around,
      );
      expect(outcome).to.equal("rejected");
      expect(it.session.state.notice).to.equal("not-accepted");
      expect(it.errors).to.deep.equal([]);
      expect(document.cookie).to.equal(before);
    });
});
