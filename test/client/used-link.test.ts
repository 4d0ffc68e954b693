import { expect } from "@esm-bundle/chai";
import { cancelled, challenge, GET, world } from "./support.js";

const identification = challenge("ak-stage-identification", {
  flow_designation: "recovery",
});
const signUp = challenge("ak-stage-prompt");
const consent = challenge("ak-stage-consent");
const newPassword = challenge("ak-stage-prompt", {}, "new password");
const QUERY = "flow_token=abc";

async function opened(first: object, query = QUERY) {
  const it = world([first]);
  const outcome = await it.session.start({ slug: "login", query });
  return { ...it, outcome, notice: it.session.state.notice };
}

describe("a link of a mail (docs/protocol/query.md#an-unknown-or-used-token-is-ignored)", () => {
  for (const [what, first] of [
    ["who it is", identification],
    ["for a new account", signUp],
  ] as const)
    it(`that makes the server ask ${what} was used, or has expired`, async () => {
      const { sent, notice, outcome, session } = await opened(first);
      expect(sent).to.deep.equal([GET("login", "flow_token%3Dabc")]);
      expect({ notice, outcome }).to.deep.equal({
        notice: "link-used",
        outcome: "accepted",
      });
      expect(session.state.restarted).to.equal(false);
    });

  for (const [what, first, query] of [
    ["is confirmed", consent, QUERY],
    ["leads to a later form", newPassword, QUERY],
    [
      "invites, since an invitation starts with the first form",
      signUp,
      "itoken=1",
    ],
    ["has no token", identification, "next=%2Fa"],
  ] as const)
    it(`that ${what} works`, async () => {
      const { notice } = await opened(first, query);
      expect(notice).to.equal(undefined);
    });

  it("is not spoken of again: not after the answer, and not after a new start", async () => {
    const it = world([
      identification,
      challenge("ak-stage-email"),
      cancelled(),
      identification,
    ]);
    await it.session.start({ slug: "login", query: QUERY });
    await it.session.respond({ uid_field: "a" });
    expect(it.session.state.notice).to.equal(undefined);
    await it.session.restart();
    expect(it.session.state.notice).to.equal(undefined);
    expect(it.sent.at(-1)).to.equal(GET());
  });

  it("is not spoken of in a flow that continues with its query", async () => {
    const there = `/if/flow/login/?${QUERY}`;
    const redirect = { component: "xak-flow-redirect", to: there };
    const it = world([newPassword, redirect, identification]);
    await it.session.start({ slug: "recovery", query: QUERY });
    await it.session.respond({ password: "a" });
    expect(it.session.flow).to.deep.equal({ slug: "login", query: QUERY });
    expect(it.session.state.notice).to.equal(undefined);
  });

  it("is told of a challenge that was fetched before, too", async () => {
    const { session } = world([]);
    const page = { slug: "login", query: QUERY };
    await session.start(page, { challenge: identification });
    expect(session.state.notice).to.equal("link-used");
  });
});
