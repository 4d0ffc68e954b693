import { expect } from "@open-wc/testing";
import { FlowClient, FlowError, FlowSession } from "../../src/client/index.js";
import { signOut, userStore } from "../../src/session/index.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { CANCEL, challenge, GET, stand } from "../support/executor.js";
import { answer, cancelled, end, lost } from "../support/replies.js";
import { next } from "../support/wait.js";
import { ME, me, nobody, session } from "./support.js";

const SLUG = "default-invalidation-flow";
const { origin } = location;

describe("signOut()", () => {
  it("runs the flow, says where it ended, and forgets the user", async () => {
    const it = session(me(), end("/bye"), nobody());
    const { client } = it;
    await it.store.current();
    expect(await signOut({ client })).to.deep.equal({ to: `${origin}/bye` });
    expect(await it.store.current()).to.equal(undefined);
    expect(it.sent).to.deep.equal([ME, GET(SLUG), ME]);
  });

  it("tells the subscriptions, also those of the store without a client", async () => {
    const it = session(me(), end(), nobody());
    it.watch();
    await it.store.current();
    const server = new ScriptedServer(nobody());
    const { fetch } = globalThis;
    globalThis.fetch = server.fetch;
    const unsubscribe = userStore.subscribe(() => undefined);
    try {
      await userStore.current();
      const changed = it.changed();
      await signOut(it);
      expect(await changed).to.deep.equal({ status: "signed-out" });
      (await server.request(1)).answer(nobody());
    } finally {
      globalThis.fetch = fetch;
      unsubscribe();
    }
  });

  it("runs the flow that the page names, with its query, and not with the query of the page", async () => {
    const before = location.href;
    history.replaceState(null, "", "?next=/account");
    try {
      const it = session(end());
      const { client } = it;
      await signOut({ client, slug: "bye", query: { next: "/goodbye" } });
      expect(it.sent).to.deep.equal([GET("bye", "next%3D%252Fgoodbye")]);
      const other = session(end());
      await signOut(other);
      expect(other.sent).to.deep.equal([GET(SLUG)]);
    } finally {
      history.replaceState(null, "", before);
    }
  });

  for (const component of [
    "ak-provider-iframe-logout",
    "ak-provider-saml-native-logout",
    "ak-stage-session-end",
    "ak-stage-consent",
  ] as const)
    it(`stops at ${component}, which needs a page, and leaves the plan to it`, async () => {
      const it = session(me(), challenge(component), nobody());
      const { client } = it;
      await it.store.current();
      expect(await signOut({ client })).to.deep.equal({
        needs: "page",
        path: `/if/flow/${SLUG}/`,
        flow: { slug: SLUG, query: "" },
      });
      expect(it.sent).to.deep.equal([ME, GET(SLUG)]);
      expect(await it.store.current()).to.equal(undefined);
      // A page can go on with the flow.
      const page = new FlowSession({ client });
      void page.start({ slug: SLUG, query: "" });
      (await it.server.request(3)).answer(challenge(component));
      expect(it.sent.slice(3)).to.deep.equal([GET(SLUG)]);
      page.stop();
    });

  it("has a path below authentik’s own, with the flow’s query", async () => {
    const server = new ScriptedServer(challenge("ak-stage-session-end"));
    const client = new FlowClient({ baseUrl: "/auth", fetch: server.fetch });
    const { path } = { path: "", ...(await signOut({ client, query: "a=1" })) };
    expect(path).to.equal(`/auth/if/flow/${SLUG}/?a=1`);
  });

  it("does not begin the sign-in to which the server leads", async () => {
    const it = session(end("/if/flow/login/?next=%2F"));
    expect(await signOut(it)).to.deep.equal({
      to: `${origin}/if/flow/login/?next=%2F`,
    });
    expect(it.sent).to.deep.equal([GET(SLUG)]);
  });

  for (const [what, reply, code] of [
    ["the network is down", lost(), "unreachable"],
    ["the server fails", answer("", 500), "server-error"],
  ] as const)
    it(`fails if ${what}, and does not trust what it knew`, async () => {
      const it = session(me(), reply, me());
      await it.store.current();
      const error: unknown = await signOut(it).catch(
        (reason: unknown) => reason,
      );
      expect(error).to.be.instanceOf(FlowError);
      expect(error).to.have.property("code", code);
      expect((await it.store.current())?.username).to.equal("ada");
      expect(it.sent).to.deep.equal([ME, GET(SLUG), ME]);
    });

  it("does not take the place of a flow that runs on the page", async () => {
    const executor = stand();
    await executor.show(challenge("ak-stage-password"));
    const it = session();
    const error: unknown = await signOut(it).catch((reason: unknown) => reason);
    expect(error).to.have.property("code", "busy");
    expect(it.sent).to.deep.equal([]);
    // The flow on the page goes on.
    void executor.element.restart();
    await executor.answer(cancelled());
    await executor.show(challenge("ak-stage-password"));
    expect(executor.sent).to.deep.equal([GET(), CANCEL, GET()]);
  });

  it("lets an element start right after it", async () => {
    const it = session(end());
    await signOut(it);
    const executor = stand();
    const shown = next(executor.element, "flow-challenge");
    await executor.answer(challenge("ak-stage-identification"));
    await shown;
    expect(executor.sent).to.deep.equal([GET()]);
  });
});
