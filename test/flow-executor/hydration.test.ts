/** `defer-hydration`: the tag in a server's markup waits until a framework has hydrated it. */
import { expect } from "@open-wc/testing";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { challenge, GET, sent, stand } from "../support/executor.js";
import { Page } from "../support/page.js";
import { quiet } from "../support/wait.js";

const first = () => challenge("ak-stage-identification");

describe("a tag with defer-hydration", () => {
  it("sends no request while the attribute is set, with any properties", async () => {
    const it = stand({ deferHydration: true });
    await quiet();
    it.element.slug = "other";
    await quiet();
    expect(it.sent).to.deep.equal([]);
  });

  it("sends one request when the attribute is removed, with the current properties", async () => {
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

  it("does not wait if a framework wrote the value false", async () => {
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

  it("works without the attribute", async () => {
    const it = stand({ deferHydration: false });
    await it.show(first());
    it.element.removeAttribute("defer-hydration");
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
  });
});
