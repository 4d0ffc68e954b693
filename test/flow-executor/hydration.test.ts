/** `defer-hydration`: the tag in a server's markup waits until a framework has hydrated it. */
import { expect } from "@open-wc/testing";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { challenge, GET, sent, stand } from "../support/executor.js";
import { Page } from "../support/page.js";
import { quiet } from "../support/wait.js";

const first = () => challenge("ak-stage-identification");

describe("a tag that waits to be taken over", () => {
  it("asks for nothing while the attribute is there, whatever is set", async () => {
    const it = stand({ deferHydration: true });
    await quiet();
    it.element.slug = "other";
    await quiet();
    expect(it.sent).to.deep.equal([]);
  });

  it("asks once when it is taken away, for what is set by then", async () => {
    const it = stand({ deferHydration: true });
    await quiet();
    it.element.slug = "other";
    it.element.query = { next: "/welcome" };
    it.element.removeAttribute("defer-hydration");
    it.element.deferHydration = false;
    await it.show(first());
    await quiet();
    expect(it.sent).to.deep.equal([GET("other", "next%3D%252Fwelcome")]);
  });

  it("does not wait where a framework wrote that it is not to", async () => {
    const page = await Page.open("/page/hydrated");
    const server = new ScriptedServer(first());
    page
      .use(server)
      .write(
        '<flow-executor slug="a" defer-hydration="false"></flow-executor>',
      );
    await page.run();
    await page.shows("ak-stage-identification");
    expect(sent(server)).to.deep.equal([GET("a")]);
  });

  it("is shown as it is when it never waited", async () => {
    const it = stand({ deferHydration: false });
    await it.show(first());
    it.element.removeAttribute("defer-hydration");
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
  });
});
