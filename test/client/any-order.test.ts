import { expect } from "@esm-bundle/chai";
import fc from "fast-check";
import {
  FlowClient,
  FlowSession,
  type Outcome,
} from "../../src/client/index.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import {
  answer,
  cancelled,
  challenge,
  end,
  errors,
  warnings,
} from "./support.js";

const password = challenge("ak-stage-password");

const REPLIES: readonly (() => object)[] = [
  () => challenge("ak-stage-identification"),
  () => password,
  () => ({ ...password, ...errors("password", "x") }),
  () => challenge("ak-stage-flow-error"),
  () => challenge("ak-stage-access-denied"),
  () => challenge("ak-stage-consent"),
  () => challenge("ak-stage-prompt", {}, "rejected without words"),
  () => errors("password", "x"),
  () => ({ flow_info: password.flow_info }),
  () => ({ component: "xak-flow-redirect", to: "/if/flow/other/?a=1" }),
  () => ({
    component: "xak-flow-redirect",
    to: "/api/v3/flows/executor/login/",
  }),
  () => ({ component: "xak-flow-redirect", to: "/source/x/" }),
  () => ({
    component: "ak-stage-autosubmit",
    url: "https://rp.example/",
    attrs: {},
  }),
  () => end(),
  () => end("javascript:x"),
  () => answer("<html>", 200),
  () => answer("", 500),
  () => new TypeError("Failed to fetch"),
  cancelled,
];

const stop = (session: FlowSession) => session.stop();

const ACTIONS: readonly ((session: FlowSession) => Promise<Outcome> | void)[] =
  [
    (session) => session.start({ slug: "login" }),
    (session) => session.start({ slug: "other" }, { fresh: true }),
    (session) => session.respond({ password: "x" }),
    (session) => session.respond({}, { silent: true }),
    (session) => session.retry(),
    (session) => session.reload(),
    (session) => session.restart(),
    (session) => session.resume(),
    stop,
    (session) => session.show(challenge("ak-source-plex")),
    (session) => session.show(),
    (session) => session.leave({ to: "/if/flow/other/", reason: "link" }),
    (session) => session.leave({ to: "/source/x/", reason: "source" }),
  ];

let origins = 0;

describe("a session with random calls and random replies", () => {
  it("has at most one request in flight, resolves every call, and ends in a state that can continue", async () => {
    const actions = fc.array(
      fc.record({ act: fc.constantFrom(...ACTIONS), waits: fc.boolean() }),
      { minLength: 1, maxLength: 12 },
    );
    const replies = fc.array(fc.constantFrom(...REPLIES), { maxLength: 16 });
    await warnings(() =>
      fc.assert(fc.asyncProperty(actions, replies, run), {
        numRuns: 300,
        // A fixed seed, so that each run tests the same orders and changes are comparable.
        seed: 20261124,
      }),
    );
  });
});

async function run(
  actions: readonly { act: (typeof ACTIONS)[number]; waits: boolean }[],
  replies: readonly (() => object)[],
): Promise<void> {
  const server = new ScriptedServer(...replies.map((reply) => reply()));
  let open = 0;
  const pageUrl = `https://any${++origins}.example/app`;
  const client = new FlowClient({
    pageUrl,
    csrfToken: () => undefined,
    fetch: async (url, init) => {
      expect(++open, "requests in flight").to.equal(1);
      try {
        const response = server.fetch(url, init);
        // When the script is over, access is denied.
        server.requests.at(-1)?.answer(challenge("ak-stage-access-denied"));
        return await response;
      } finally {
        open--;
      }
    },
  });
  const session = new FlowSession({ client, navigate: () => undefined });
  const outcomes: Promise<Outcome>[] = [];
  for (const { act, waits } of actions) {
    const outcome = act(session);
    if (!outcome) continue;
    outcomes.push(outcome);
    if (waits) await outcome;
  }
  for (const outcome of await Promise.all(outcomes)) {
    expect(outcome).to.be.oneOf(["accepted", "rejected", "ignored", "failed"]);
  }
  await client.queue.run(async () => undefined);
  const { pending, silent, finished, error, challenge: shown } = session.state;
  // While the page is being left, `pending` stays true.
  if (!finished) expect(pending, "nothing is awaited").to.be.false;
  expect(silent).not.to.equal("sending");
  // A page without a challenge, an error or an end would wait forever.
  if (session.flow && !actions.some(({ act }) => act === stop)) {
    expect(finished ?? error ?? shown).not.to.equal(undefined);
  }
}
