import { expect } from "@open-wc/testing";
import { challenge, stand } from "../support/executor.js";
import { end, lost } from "../support/replies.js";
import { quiet } from "../support/wait.js";
import { ME, me, nobody, session } from "./support.js";

/** Ends a run of an element on this page. */
async function finish(): Promise<void> {
  const executor = stand({ redirect: "manual" });
  await executor.show(challenge("ak-stage-password"));
  void executor.element.respond({ password: "p" });
  await executor.answer(end());
  await executor.finished();
}

describe("the store of the user", () => {
  it("asks for the first subscription, and tells “not known yet” from “nobody” and the user", async () => {
    const it = session();
    const { getSnapshot } = it.store;
    expect(getSnapshot()).to.deep.equal({ status: "unknown" });
    expect(it.sent).to.deep.equal([]);
    const { heard } = it.watch();
    it.watch();
    expect(heard).to.deep.equal([{ status: "unknown" }]);
    const changed = it.changed();
    (await it.server.request(0)).answer(me());
    await changed;
    const known = { status: "signed-in", user: me().user };
    expect(heard).to.deep.equal([{ status: "unknown" }, known]);
    expect(getSnapshot()).to.deep.equal(known);
    expect(it.sent).to.deep.equal([ME]);
  });

  it("says that nobody is signed in", async () => {
    const it = session(nobody());
    const snapshot = await it.changed();
    expect(snapshot).to.deep.equal({ status: "signed-out" });
  });

  it("says why the server does not tell, with the last known user, and asks again when the network is back", async () => {
    const it = session(me(), lost(), me("grace"));
    const { heard } = it.watch();
    await it.store.current();
    await it.store.refresh().catch(() => undefined);
    const { status, user, error } = it.store.getSnapshot();
    expect(status).to.equal("error");
    expect(user?.username).to.equal("ada");
    expect(error?.code).to.equal("unreachable");
    const changed = it.changed();
    window.dispatchEvent(new Event("online"));
    expect((await changed).user?.username).to.equal("grace");
    expect(heard.map((each) => each.status)).to.deep.equal([
      "unknown",
      "signed-in",
      "error",
      "signed-in",
    ]);
    expect(it.sent).to.deep.equal([ME, ME, ME]);
  });

  it("has the same snapshot as long as the server says the same", async () => {
    const it = session(me(), me(), nobody(), nobody());
    const { heard } = it.watch();
    await it.store.current();
    const snapshot = it.store.getSnapshot();
    expect(it.store.getSnapshot()).to.equal(snapshot);
    await it.store.refresh();
    expect(it.store.getSnapshot()).to.equal(snapshot);
    await it.store.refresh();
    await it.store.refresh();
    expect(heard.map((each) => each.status)).to.deep.equal([
      "unknown",
      "signed-in",
      "signed-out",
    ]);
  });

  it("keeps the user while it asks again, and changes after a sign-in in this tab", async () => {
    const it = session(nobody());
    const { heard } = it.watch();
    await it.store.current();
    await finish();
    const request = await it.server.request(1);
    expect(it.store.getSnapshot().status).to.equal("signed-out");
    const changed = it.changed();
    request.answer(me());
    await changed;
    expect(heard.map((each) => each.status)).to.deep.equal([
      "unknown",
      "signed-out",
      "signed-in",
    ]);
    await quiet();
    expect(it.sent).to.deep.equal([ME, ME]);
  });

  it("tells a new subscription at once, without a request", async () => {
    const it = session(me());
    await it.store.current();
    const { heard } = it.watch();
    expect(heard.map((each) => each.status)).to.deep.equal(["signed-in"]);
    await quiet();
    expect(it.sent).to.deep.equal([ME]);
  });

  it("does not tell what it knew before the end of a run to the next subscription", async () => {
    const it = session(me());
    const { end: unsubscribe } = it.watch();
    await it.store.current();
    unsubscribe();
    await finish();
    expect(it.store.getSnapshot()).to.deep.equal({ status: "unknown" });
    const { heard } = it.watch();
    expect(heard).to.deep.equal([{ status: "unknown" }]);
    const changed = it.changed();
    (await it.server.request(1)).answer(nobody());
    expect(await changed).to.deep.equal({ status: "signed-out" });
  });

  it("has two subscriptions for a function that subscribes twice", async () => {
    const it = session(me());
    let calls = 0;
    const listener = () => calls++;
    const endFirst = it.store.subscribe(listener);
    const endSecond = it.store.subscribe(listener);
    expect(calls).to.equal(2);
    endFirst();
    endFirst();
    await it.store.current();
    expect(calls).to.equal(3);
    endSecond();
  });

  it("has listeners and a channel only while there is a subscription", async () => {
    const it = session(me());
    const open = new Set<BroadcastChannel>();
    const { BroadcastChannel, addEventListener } = globalThis;
    globalThis.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        open.add(this);
      }
      override close() {
        open.delete(this);
        super.close();
      }
    };
    const keys: string[] = [];
    globalThis.addEventListener = (
      type: string,
      _listener: unknown,
      options?: boolean | AddEventListenerOptions,
    ) => {
      keys.push(type);
      const { signal } = Object(options) as AddEventListenerOptions;
      signal?.addEventListener("abort", () => (keys.length = 0));
    };
    try {
      const first = it.watch();
      const second = it.watch();
      expect(open.size).to.equal(1);
      expect(keys).to.have.members([
        "flow-done",
        "online",
        "pagehide",
        "pageshow",
      ]);
      first.end();
      expect(open.size).to.equal(1);
      second.end();
      expect(open.size).to.equal(0);
      expect(keys).to.deep.equal([]);
      await it.store.current();
      expect(open.size).to.equal(0);
      expect(keys).to.deep.equal([]);
    } finally {
      Object.assign(globalThis, {
        BroadcastChannel,
        addEventListener,
      });
    }
  });

  it("asks again when the browser restores the page, and has no channel meanwhile", async () => {
    const it = session(me(), nobody());
    it.watch();
    await it.store.current();
    const changed = it.changed();
    window.dispatchEvent(new PageTransitionEvent("pagehide"));
    window.dispatchEvent(
      new PageTransitionEvent("pageshow", { persisted: true }),
    );
    expect(await changed).to.deep.equal({ status: "signed-out" });
    expect(it.sent).to.deep.equal([ME, ME]);
  });
});
