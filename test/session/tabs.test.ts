import { expect } from "@open-wc/testing";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { FlowClient } from "../../src/client/index.js";
import { signOut, userStoreOf } from "../../src/session/index.js";
import { challenge, stand } from "../support/executor.js";
import { end } from "../support/replies.js";
import { CODE, Page } from "../support/page.js";
import { quiet } from "../support/wait.js";
import { ME, me, nobody, session } from "./support.js";

/** Ends a run of an element in another page. The element does not leave that page. */
async function finishElsewhere(baseUrl = "/"): Promise<void> {
  const page = await Page.open("/page/other");
  page.use(new ScriptedServer(end()));
  page.write(
    `<flow-executor slug="login" redirect="manual" notices="off" base-url="${baseUrl}"></flow-executor>`,
  );
  await page.run(CODE.source);
  await page.until(() => page.frame.querySelector(".finished"));
}

describe("the user in several tabs", () => {
  it("changes after a run in another tab, whose page knows nothing of the store", async () => {
    const it = session(nobody());
    it.watch();
    await it.store.current();
    const changed = it.changed();
    await finishElsewhere();
    (await it.server.request(1)).answer(me());
    expect((await changed).user?.username).to.equal("ada");
    expect(it.sent).to.deep.equal([ME, ME]);
  });

  it("does not change with another authentik", async () => {
    const it = session(nobody());
    it.watch();
    await it.store.current();
    await finishElsewhere("/auth/");
    await quiet();
    expect(it.sent).to.deep.equal([ME]);
  });

  it("is asked once after a run in this tab", async () => {
    const it = session(nobody(), me(), me());
    it.watch();
    await it.store.current();
    const executor = stand({ redirect: "manual" });
    await executor.show(challenge("ak-stage-password"));
    const changed = it.changed();
    void executor.element.respond({ password: "p" });
    await executor.answer(end());
    await changed;
    await executor.finished();
    await quiet();
    expect(it.sent).to.deep.equal([ME, ME]);
  });

  it("changes in the other tabs after signOut()", async () => {
    const page = await Page.open("/page/other");
    const heard: unknown[] = [];
    const channel = new page.window.BroadcastChannel("flow-executor");
    const told = new Promise((resolve) => {
      channel.onmessage = ({ data }) => {
        heard.push(data);
        resolve(undefined);
      };
    });
    const client = new FlowClient({ fetch: new ScriptedServer(end()).fetch });
    await signOut({ client });
    await told;
    channel.close();
    expect(heard).to.deep.equal([
      {
        base: `${location.origin}/`,
        page: performance.timeOrigin,
        ended: true,
      },
    ]);
  });

  it("is not asked while nothing subscribes", async () => {
    const it = session(me());
    await userStoreOf(it.client).current();
    await finishElsewhere();
    await quiet();
    expect(it.sent).to.deep.equal([ME]);
  });
});
